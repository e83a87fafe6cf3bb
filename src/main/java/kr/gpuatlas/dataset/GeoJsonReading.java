package kr.gpuatlas.dataset;

import java.util.List;
import kr.gpuatlas.geo.Overlay;

/// What came of reading a GeoJSON file.
public sealed interface GeoJsonReading {
    /// Errors and warnings in the order of the file.
    List<Finding> findings();

    /// The file can be drawn; its findings are warnings.
    record Accepted(Overlay overlay, List<Finding> findings) implements GeoJsonReading {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// The file breaks at least one rule and changes nothing.
    record Refused(List<Finding> findings) implements GeoJsonReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
