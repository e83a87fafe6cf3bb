package kr.gpuatlas.domain.programme;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// Names the province a position lay in on a day.
@FunctionalInterface
public interface ProvinceLookup {
    /// The ISO 3166-2 code, or the map's own code where ISO has none; empty outside the country.
    Optional<String> provinceAt(Site.Position position, LocalDate day);

    /// What a province was called on a day; its code where no name is known.
    default Text name(String code, LocalDate day) {
        return new Text(code, code);
    }
}
