package kr.gpuatlas.studio;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;

/// A dataset as an audience may have it: what passed the gate, its hash, and what was kept back.
///
/// To gate and to hash takes long enough to be done once, and away from the window.
///
/// @param dataset only what the audience may have
/// @param sha256 of its canonical file, as 64 hexadecimal digits
/// @param notice what was kept back, in words
public record Release(Dataset dataset, String sha256, Optional<Text> notice) {
    /// What an audience may have on a day.
    ///
    /// @param today the day it leaves
    public static Release of(Dataset dataset, Audience audience, LocalDate today) {
        Passed passed = Gate.pass(dataset, audience, today);
        return new Release(
                passed.dataset(), DatasetWriter.sha256(passed.dataset()), passed.notice());
    }

    /// Whom a sheet with a stamp is for.
    public static Audience audience(Stamp stamp) {
        return switch (stamp) {
            case INTERNAL -> Audience.INTERNAL;
            case NONE, DRAFT, EMBARGO -> Audience.PUBLIC;
        };
    }

    /// The code a view of it is printed with.
    public String code(ViewState view) {
        return ViewCode.of(sha256, ViewJson.write(view));
    }
}
