package kr.gpuatlas.dataset;

import java.util.List;
import kr.gpuatlas.domain.Dataset;

/// What came of reading a dataset file.
public sealed interface Reading {

    /// Errors and warnings in the order of the file.
    List<Finding> findings();

    /// The file is a dataset; its findings are warnings.
    record Accepted(Dataset dataset, List<Finding> findings) implements Reading {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// The file breaks at least one rule and changes nothing.
    record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
