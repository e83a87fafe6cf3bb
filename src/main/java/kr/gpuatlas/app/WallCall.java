package kr.gpuatlas.app;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.controller.WallController;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What a call says of a wall display: `--wall [BRIEFING] [--data FILE]`. It is asked before JavaFX
/// is there.
final class WallCall {
    private static final String WALL = "--wall";
    private static final String DATA = "--data";
    private static final Texts TEXTS = Texts.beside(WallCall.class);

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

    /// What is wrong with a call for the wall.
    static Optional<Text> fault(String... arguments) {
        return new Words(List.of(arguments)).fault;
    }

    /// The files a call that has no fault names.
    static WallController.Sources sources(List<String> arguments) {
        Words words = new Words(arguments);
        return new WallController.Sources(words.briefing, words.dataset);
    }

    /// The words of a call, understood one by one up to the first that cannot be meant.
    private static final class Words {
        private final Iterator<String> rest;
        private Optional<Path> briefing = Optional.empty();
        private Optional<Path> dataset = Optional.empty();
        private Optional<Text> fault = Optional.empty();

        Words(List<String> arguments) {
            rest = arguments.subList(1, arguments.size()).iterator();
            while (fault.isEmpty() && rest.hasNext()) {
                read(rest.next());
            }
        }

        private void read(String word) {
            if (word.equals(DATA)) {
                data(rest.hasNext() ? rest.next() : "");
            } else if (word.startsWith(DATA + "=")) {
                data(word.substring(DATA.length() + 1));
            } else if (word.startsWith("-")) {
                fault = Optional.of(TEXTS.both("wall.option", word));
            } else if (briefing.isPresent()) {
                fault = Optional.of(TEXTS.both("wall.extra", word));
            } else {
                briefing = Optional.of(Path.of(word));
            }
        }

        private void data(String file) {
            if (file.isBlank() || dataset.isPresent()) {
                fault = Optional.of(TEXTS.both("wall.data"));
            }
            dataset = Optional.of(Path.of(file));
        }
    }
}
