package kr.gpuatlas.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Step;
import kr.gpuatlas.view.shell.Fonts;

/// Makes what is photographed ready in steps, each on the JavaFX thread, so that a window in which
/// somebody works meanwhile never stands still for all of them.
public final class Exposing {
    /// Skins settle their geometry over a few frames.
    private static final int FRAMES = 4;

    private Exposing() {}

    /// To be called from any other thread; what it returns is to be used on JavaFX's.
    ///
    /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
    static Darkroom.Negative inSteps(
            Composing composing, Darkroom.Exposure exposure, List<String> stylesheets) {
        Toolkit.run(Fonts::load);
        composing.steps().forEach(Toolkit::run);
        Region region = Toolkit.call(composing::compose);
        List<Gradual.Part> parts = Toolkit.call(() -> Gradual.apart(region));
        Darkroom.Setting setting =
                Toolkit.call(() -> Darkroom.place(region, exposure, stylesheets));
        settle(setting, new Gradual.Part(region, () -> {}));
        parts.forEach(part -> settle(setting, part));
        for (int i = 0; i < FRAMES; i++) {
            Toolkit.run(setting::settle);
        }
        paint(setting, region);
        Toolkit.run(() -> Drawing.within(region).forEach(all -> all.setInBands(false)));
        Darkroom.Negative negative = Toolkit.call(setting::negative);
        while (Toolkit.call(negative::prepare)) {
            // There is more.
        }
        return negative;
    }

    /// A picture of the whole, where it may be taken in one go.
    ///
    /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
    public static WritableImage picture(
            Composing composing, Darkroom.Exposure exposure, List<String> stylesheets) {
        Darkroom.Negative negative = inSteps(composing, exposure, stylesheets);
        return Toolkit.call(() -> negative.strip(0, exposure.pixelHeight()));
    }

    private static void paint(Darkroom.Setting setting, Node part) {
        for (Drawing drawing : Toolkit.call(() -> Drawing.within(part))) {
            while (Toolkit.call(drawing::drawBand)) {
                paintDrawn(setting, drawing);
            }
        }
        paintDrawn(setting, part);
    }

    private static void paintDrawn(Darkroom.Setting setting, Node part) {
        Toolkit.call(() -> setting.pictures(part))
                .forEach(picture -> Toolkit.run(() -> setting.paint(picture)));
    }

    private static void settle(Darkroom.Setting setting, Gradual.Part part) {
        Toolkit.run(part.enter());
        Toolkit.run(() -> part.nodes().forEach(setting::style));
        for (Step step : part.arrange()) {
            goes(step);
            Toolkit.run(() -> part.nodes().forEach(setting::style));
        }
        for (Step step : part.draw()) {
            while (goes(step)) {
                // There is more.
            }
        }
        Toolkit.run(() -> inBands(part.nodes()));
        Toolkit.run(setting::layOut);
        Toolkit.run(setting::settle);
        part.nodes().forEach(node -> paint(setting, node));
        Toolkit.call(part.inner()::get).forEach(inner -> settle(setting, inner));
    }

    private static void inBands(List<Node> nodes) {
        nodes.stream()
                .flatMap(node -> Drawing.within(node).stream())
                .forEach(drawing -> drawing.setInBands(true));
    }

    /// Does a step, the long middle of it on this thread, and says whether there was anything to
    /// do.
    private static boolean goes(Step step) {
        Optional<Supplier<Runnable>> begun = Toolkit.call(step::begin);
        begun.map(Supplier::get).ifPresent(Toolkit::run);
        return begun.isPresent();
    }
}
