package kr.gpuatlas.domain.programme;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// An organisation with a role in a programme.
///
/// @param shortName for cards and markers
/// @param monogram one to three characters that stand for it; never a logo
/// @param headquarters id of its headquarters' site
public record Partner(
        String id,
        Text name,
        Text shortName,
        Text monogram,
        Kind kind,
        Text role,
        Optional<String> headquarters,
        List<String> sources) {
    public Partner {
        sources = List.copyOf(sources);
    }

    /// What sort of organisation it is.
    public enum Kind {
        GOVERNMENT,
        CLOUD_PROVIDER,
        ENTERPRISE,
        RESEARCH,
        VENDOR
    }
}
