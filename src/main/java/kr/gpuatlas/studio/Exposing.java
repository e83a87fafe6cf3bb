package kr.gpuatlas.studio;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Fonts;

/// Makes what is photographed ready in steps, each on the JavaFX thread, so that a window in which
/// somebody works meanwhile never stands still for all of them.
final class Exposing {
    private Exposing() {}

    /// To be called from any other thread; what it returns is to be closed on JavaFX's.
    ///
    /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
    static Darkroom.Negative inSteps(
            Supplier<? extends Region> composer,
            Darkroom.Exposure exposure,
            List<String> stylesheets) {
        Toolkit.run(Fonts::load);
        Darkroom.Setting setting =
                Toolkit.call(deliver ->
                        deliver.accept(Darkroom.place(composer.get(), exposure, stylesheets)));
        try {
            Toolkit.run(setting::style);
            Toolkit.run(setting::layOut);
            return Toolkit.call(setting::expose);
        } catch (IllegalStateException e) {
            // Called off, or failed: whoever was interrupted can wait for nothing any more.
            Toolkit.later(setting::close);
            throw e;
        }
    }
}
