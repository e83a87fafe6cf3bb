package kr.gpuatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.controller.WallController;

/// What a call says of a wall display: `--wall [BRIEFING] [--data FILE]`. It is asked before JavaFX
/// is there.
final class WallCall {
    private static final String WALL = "--wall";
    private static final String DATA = "--data";

    private WallCall() {}

    /// Whether a call is for the wall.
    static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(WALL);
    }

    /// The pipeline of the graphics card ends after some time on Linux (JDK-8382883).
    static void renderSafely() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    static WallController.Sources sources(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        int data = rest.indexOf(DATA);
        Optional<Path> dataset = Optional.empty();
        if (data >= 0) {
            dataset =
                    Optional.of(data + 1).filter(i -> i < rest.size()).map(rest::get).map(Path::of);
            rest.subList(data, Math.min(data + 2, rest.size())).clear();
        }
        return new WallController.Sources(rest.stream().findFirst().map(Path::of), dataset);
    }
}
