package kr.gpuatlas.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sheet of all keys, of which every one is to be read.
class KeySheetTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyAndEveryCommandIsReadWholeInASmallWindow(Language language) {
        List<KeySheet> sheets = new ArrayList<>();
        Screens.shoot(
                "keys-" + language.name().toLowerCase(Locale.ROOT),
                () -> {
                    KeySheet sheet = new KeySheet(language);
                    sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
                    sheets.add(sheet);
                    return new StackPane(sheet);
                },
                WIDTH,
                HEIGHT,
                Stylesheets.of(Theme.LIGHT, ColorScheme.LIGHT));

        KeySheet sheet = sheets.getFirst();
        List<String> cut = Screens.onFx(() -> cut(sheet));

        assertThat(cut).isEmpty();
        assertThat(sheet.getWidth()).isLessThan(WIDTH);
        assertThat(sheet.getHeight()).isLessThan(HEIGHT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCommandWithAKeyIsMissing(Language language) {
        Texts texts = Texts.beside(KeySheet.class);
        List<String> wanted =
                Arrays.stream(Command.values())
                        .filter(command -> !command.keys().isEmpty())
                        .map(command -> texts.get(language, command.textKey()))
                        .toList();

        Screens.start();
        List<String> said = Screens.onFx(() -> said(new KeySheet(language)));

        assertThat(said).containsAll(wanted);
    }

    private static List<String> said(Parent part) {
        List<String> said = new ArrayList<>();
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child instanceof Label label) {
                said.add(label.getText());
            } else if (child instanceof Parent inner) {
                said.addAll(said(inner));
            }
        }
        return said;
    }

    /// The labels that show less than they say.
    private static List<String> cut(Parent part) {
        List<String> cut = new ArrayList<>();
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child instanceof Label label) {
                label.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText().replace("\n", " "))
                        .filter(shown -> !shown.equals(label.getText()))
                        .forEach(shown -> cut.add(label.getText() + " as " + shown));
            } else if (child instanceof Parent inner) {
                cut.addAll(cut(inner));
            }
        }
        return cut;
    }
}
