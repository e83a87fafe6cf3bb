package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A sheet of a day on which nothing had been reported says so, and has no heading over nothing.
class SheetBeforeAnyReportTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final LocalDate BEFORE = LocalDate.of(2025, 5, 1);
    private static final String NOTHING = "By this day no source says anything of it.";

    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    @Test
    void theCardOfAPlaceNobodyHadNamedSaysSo() {
        List<String> words = words(SheetKind.CARD, "site-sk-ulsan", BEFORE);
        assertTrue(words.contains(NOTHING), words.toString());
        assertFalse(words.contains("Sources"), words.toString());
    }

    @Test
    void aMapWithoutMarkersHasNoKey() {
        List<String> words = words(SheetKind.MAP, "site-sk-ulsan", BEFORE);
        assertFalse(words.contains("Markers do not add up"), words.toString());
    }

    @Test
    void aCardWithSomethingOnItDoesNot() {
        List<String> words = words(SheetKind.CARD, "site-sk-ulsan", LocalDate.of(2026, 10, 7));
        assertFalse(words.contains(NOTHING), words.toString());
        assertTrue(words.contains("Sources"), words.toString());
        assertTrue(words.contains("Markers do not add up"), words.toString());
    }

    @Test
    void theMakersOfTheMapAreNamedWhereThereIsOne() {
        String map = "Map © OpenStreetMap contributors (ODbL 1.0)";
        for (SheetKind kind : SheetKind.values()) {
            boolean mapped = kind != SheetKind.CHART && kind != SheetKind.TABLE;
            List<String> words = words(kind, "P-SK", LocalDate.of(2026, 10, 7));
            assertTrue(words.contains(map) == mapped, kind + ": " + words);
        }
    }

    private static List<String> words(SheetKind kind, String id, LocalDate day) {
        SheetOrder order =
                new SheetOrder(
                        kind,
                        SheetSize.parse("1080p").orElseThrow(),
                        Paper.LIGHT,
                        Stamp.NONE,
                        true);
        Selection selection =
                id.startsWith("P-")
                        ? Selection.programme(id)
                        : new Selection(Selection.Kind.SITE, id);
        ViewState view =
                ViewState.opening(ATLAS, Paper.LIGHT.theme(), Language.EN)
                        .withAsOf(day)
                        .withSelection(Optional.of(selection));
        Studio studio = new Studio(MapReader.read());
        Imprint imprint = new Imprint("korea-gpu-atlas", "", "", "");
        return Screens.onFx(() -> {
            Region sheet =
                    studio.compose(studio.draft(new Studio.Job(ATLAS, view, order, imprint)));
            Scene scene = new Scene(sheet, 1920, 1080);
            scene.getStylesheets().setAll(Stylesheets.of(Paper.LIGHT.theme(), ColorScheme.LIGHT));
            for (int pass = 0; pass < 3; pass++) {
                sheet.applyCss();
                sheet.layout();
            }
            return shown(sheet).toList();
        });
    }

    private static Stream<String> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Labeled label) {
            return Stream.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SheetBeforeAnyReportTest::shown)
                : Stream.empty();
    }
}
