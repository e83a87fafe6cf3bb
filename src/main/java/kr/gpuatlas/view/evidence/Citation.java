package kr.gpuatlas.view.evidence;

import java.net.URI;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.text.Language;

/// A source as it is cited: publisher, title, date and address.
final class Citation {
    private Citation() {}

    static String of(Source source, Language language) {
        StringBuilder words = new StringBuilder(source.publisher().in(language));
        words.append(", “").append(source.title()).append('”');
        source.published().ifPresent(span -> words.append(", ").append(span.text()));
        source.url().map(URI::toString).ifPresent(url -> words.append(", ").append(url));
        return words.append('.').toString();
    }
}
