package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Test;

/// The flags that tests and the program run with keep Java and JavaFX from warning on the console.
class QuietConsoleTest {
    @Test
    void aWindowOpensWithoutAWordOnTheConsole() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-classpath",
                        System.getProperty(
                                "surefire.test.class.path",
                                System.getProperty("java.class.path"))));
        command.add(Window.class.getName());

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals("", said);
    }

    /// Opens a window with a borrowed control in it, and ends.
    static final class Window {
        private Window() {}

        public static void main(String[] arguments) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(new SearchableComboBox<String>()), 64, 64));
                stage.setOnShown(shown -> Platform.runLater(Platform::exit));
                stage.show();
            });
        }
    }
}
