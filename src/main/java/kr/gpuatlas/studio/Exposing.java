package kr.gpuatlas.studio;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.control.Gradual;
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
        Region region = Toolkit.call(deliver -> deliver.accept(composer.get()));
        List<Gradual.Part> parts = Toolkit.call(deliver -> deliver.accept(apart(region)));
        Darkroom.Setting setting =
                Toolkit.call(
                        deliver -> deliver.accept(Darkroom.place(region, exposure, stylesheets)));
        try {
            settle(setting, List.of());
            for (Gradual.Part part : parts) {
                Toolkit.run(part.enter());
                settle(setting, part.arrange());
            }
            return Toolkit.call(setting::expose);
        } catch (IllegalStateException e) {
            // Called off, or failed: whoever was interrupted can wait for nothing any more.
            Toolkit.later(setting::close);
            throw e;
        }
    }

    private static List<Gradual.Part> apart(Region region) {
        return region instanceof Gradual gradual ? gradual.takeApart() : List.of();
    }

    private static void settle(Darkroom.Setting setting, List<Runnable> arrange) {
        Toolkit.run(setting::style);
        for (Runnable step : arrange) {
            Toolkit.run(step);
            Toolkit.run(setting::style);
        }
        Toolkit.run(setting::layOut);
    }
}
