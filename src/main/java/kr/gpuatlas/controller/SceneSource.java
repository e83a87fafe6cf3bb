package kr.gpuatlas.controller;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.task.Background;

/// Tells scenes of one dataset, each once.
final class SceneSource {
    /// While a text is written, every letter makes another scene.
    private static final int MOST = 200;

    private final Passed passed;
    private final ViewState look;
    private final Map<BriefingScene, SceneContents> told = new HashMap<>();
    private Optional<String> sha256 = Optional.empty();

    /// @param look whose theme and language the scenes have
    SceneSource(Dataset dataset, ViewState look) {
        this(Passed.whole(dataset), look);
    }

    /// @param passed what the audience may have
    /// @param look whose theme and language the scenes have
    SceneSource(Passed passed, ViewState look) {
        this.passed = passed;
        this.look = look;
    }

    /// Computes what the codes in the feet of scenes are made from.
    ///
    /// @param then called when scenes have their codes
    void identify(Background background, Runnable then) {
        var _ =
                background.run(
                        () -> DatasetWriter.sha256(passed.dataset()),
                        sha -> {
                            sha256 = Optional.of(sha);
                            told.clear();
                            then.run();
                        },
                        // A scene without a code is still true.
                        _ -> {});
    }

    SceneContents of(BriefingScene scene) {
        if (told.size() > MOST) {
            told.clear();
        }
        return told.computeIfAbsent(scene, this::tell);
    }

    private SceneContents tell(BriefingScene scene) {
        SceneContents contents = SceneContents.of(scene, passed, look);
        return sha256.map(
                        sha -> contents.withCode(ViewCode.of(sha, ViewJson.write(contents.view()))))
                .orElse(contents);
    }

    /// The figures of the view the briefing is looked at from.
    Figures figures() {
        return Figures.of(passed.dataset(), look.clock(), look.scope());
    }

    Dataset dataset() {
        return passed.dataset();
    }
}
