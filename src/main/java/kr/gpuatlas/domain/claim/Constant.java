package kr.gpuatlas.domain.claim;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// A technical constant with its sources.
///
/// @param device the device or installation it belongs to, as the vendor writes it
/// @param value absent number = the sources give none; the note says why
/// @param formula how it was computed from cited numbers, when no source states it
public record Constant(
        String id,
        String device,
        String metric,
        Text label,
        Value.Measure value,
        List<String> sources,
        Grade grade,
        Optional<Text> formula,
        Optional<Text> note) {
    public Constant {
        sources = List.copyOf(sources);
    }
}
