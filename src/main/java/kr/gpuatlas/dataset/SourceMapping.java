package kr.gpuatlas.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;

/// Sources, their addresses and languages.
final class SourceMapping {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /// An ISO 639-1 code.
    static final Kind<String> LANGUAGE = Kinds.checked(Rule.BAD_LANGUAGE, LANGUAGES::contains);

    private static final Kind<URI> URL = new Kind<>(URI.create("https://-"), SourceMapping::url);
    private static final Kind<Tier> TIER = Kinds.constant(Tier.class);

    private SourceMapping() {}

    static Source source(Fields fields) {
        return new Source(
                fields.id(Target.SOURCE),
                fields.need("publisher", Kinds.TEXT),
                fields.need("title", Kinds.STRING),
                fields.maybe("url", URL),
                fields.maybe("published", Dates.SPAN),
                fields.need("language", LANGUAGE),
                fields.need("tier", TIER),
                fields.maybe("note", Kinds.TEXT));
    }

    private static Optional<URI> url(Node node, Ledger ledger) {
        return Kinds.STRING
                .read(node, ledger)
                .flatMap(text -> {
                    Optional<URI> url = parse(text).filter(SourceMapping::isWebAddress);
                    if (url.isEmpty()) {
                        ledger.report(node.at(), Rule.BAD_URL, node.shown());
                    }
                    return url;
                });
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// Whether a browser opens it as a page; one with a user before the host only looks like its
    /// beginning.
    private static boolean isWebAddress(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null;
    }
}
