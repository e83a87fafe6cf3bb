package kr.gpuatlas.view.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The list of sources at the foot of a sheet.
class SheetSourcesTest {
    private static final SheetContents.Cited LONG =
            new SheetContents.Cited(
                    21,
                    "Yonhap (mirrored by a very long name of a page)",
                    "27 Nov 2025",
                    "title",
                    "");

    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    @Test
    void aDateIsWholeHoweverLongThePublisher() {
        List<String> drawn =
                Screens.onFx(() -> {
                    SheetSources sources =
                            new SheetSources(List.of(LONG), new SheetWords(Language.EN));
                    new Scene(sources, 280, 60);
                    sources.applyCss();
                    sources.layout();
                    return sources.lookupAll(".sheet-source").stream()
                            .filter(Label.class::isInstance)
                            .flatMap(label -> label.lookupAll(".text").stream())
                            .map(text -> ((Text) text).getText())
                            .filter(words -> words.contains("2025"))
                            .toList();
                });

        assertEquals(List.of("27 Nov 2025"), drawn);
    }

    @Test
    void publishersAreWholeWhereOneRowMoreGivesThemRoom() {
        List<SheetContents.Cited> many =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(number ->
                                new SheetContents.Cited(
                                        number,
                                        number == 3
                                                ? "Ministry of Science and ICT (reposted by kntec)"
                                                : "Aju Economy",
                                        "12 Nov 2025",
                                        "title",
                                        ""))
                        .toList();
        List<String> publishers =
                Screens.onFx(() -> {
                    SheetSources sources = new SheetSources(many, new SheetWords(Language.EN));
                    Scene scene = new Scene(new Pane(sources), 1808, 200);
                    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT, ColorScheme.LIGHT));
                    sources.applyCss();
                    sources.resize(1808, sources.prefHeight(1808));
                    sources.layout();
                    return sources.lookupAll(".sheet-source .text").stream()
                            .map(text -> ((Text) text).getText())
                            .filter(words -> words.startsWith("Ministry"))
                            .toList();
                });

        assertEquals(List.of("Ministry of Science and ICT (reposted by kntec)"), publishers);
    }
}
