package kr.gpuatlas.domain.claim;

import java.net.URI;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// A publication that claims rest on.
///
/// @param publisher its name in both languages
/// @param title as published; only what the bundled typeface cannot show is written out, and the
///   note says so
/// @param published absent when the copy that was read carries no date
/// @param language ISO 639-1 code of the publication
/// @param note how it was read, if that matters
public record Source(
        String id,
        Text publisher,
        String title,
        Optional<URI> url,
        Optional<DateSpan> published,
        String language,
        Tier tier,
        Optional<Text> note) {}
