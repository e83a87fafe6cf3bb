package kr.gpuatlas.domain;

import java.time.LocalDate;
import java.util.List;
import kr.gpuatlas.domain.text.Text;

/// The promise the whole atlas measures.
///
/// @param parts ids of the programmes that share it, in the order of drawing
/// @param announced the day it was made
public record Pledge(String id, Text name, LocalDate announced, List<String> parts) {
    public Pledge {
        parts = List.copyOf(parts);
    }
}
