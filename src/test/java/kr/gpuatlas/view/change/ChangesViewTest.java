package kr.gpuatlas.view.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Secrets;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangesViewTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final Recorder recorder = new Recorder();
    private final List<String> explained = new ArrayList<>();

    @BeforeAll
    static void start() {
        Screens.start();
    }

    /// Opens the view in a small window, works with it and closes the window.
    private <T> T with(Optional<LastShown> lastShown, Function<Opened, T> work) {
        return with(lastShown, Optional.empty(), work);
    }

    private <T> T with(
            Optional<LastShown> lastShown, Optional<Dataset> other, Function<Opened, T> work) {
        return Screens.onFx(() -> {
            ViewState opening = ViewState.opening(DATASET, Theme.DARK, Language.EN);
            AtlasModel model = new AtlasModel(DATASET, opening);
            ChangesView view = new ChangesView(model, lastShown, other, recorder);
            view.addEventHandler(ExplainEvent.EXPLAIN, event -> explained.add(event.figureId()));
            Stage stage = new Stage();
            Scene scene = new Scene(view, 900, 700);
            scene.getStylesheets()
                    .setAll(Stylesheets.of(Theme.DARK, javafx.application.ColorScheme.DARK));
            stage.setScene(scene);
            stage.show();
            try {
                view.applyCss();
                view.layout();
                return work.apply(new Opened(model, view));
            } finally {
                stage.close();
            }
        });
    }

    private record Opened(AtlasModel model, ChangesView view) {
        List<ChangeRow> rows() {
            return view.lookupAll(".change-row").stream().map(ChangeRow.class::cast).toList();
        }

        ChangeRow row(String beginning) {
            return rows().stream()
                    .filter(row -> row.sentence().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }

        String title() {
            return ((Labeled) view.lookup(".changes-head .title")).getText();
        }

        ToggleButton preset(String words) {
            return view.lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().startsWith(words))
                    .findFirst()
                    .orElseThrow();
        }

        void press(Node where, KeyCode code, boolean shortcut) {
            where.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        }
    }

    @Test
    void itOpensFromTheFoundingArticleAndAPresetChangesTheDay() {
        with(
                Optional.empty(),
                opened -> {
                    assertEquals(
                            "What changed from 2 November 2025 to 7 October 2026", opened.title());
                    int before = opened.rows().size();
                    opened.preset("Year end").fire();
                    assertEquals(
                            "What changed from 31 December 2025 to 7 October 2026", opened.title());
                    assertTrue(opened.rows().size() < before);
                    return true;
                });
    }

    @Test
    void theLastBriefingIsComparedFirst() {
        LocalDate day = LocalDate.of(2026, 7, 5);
        LastShown shown =
                new LastShown(DATASET.edition().id(), DATASET.edition().version(), day, day);
        with(
                Optional.of(shown),
                opened -> {
                    assertEquals("What changed from 5 July 2026 to 7 October 2026", opened.title());
                    assertTrue(opened.preset("Last briefing").isSelected());
                    return true;
                });
    }

    /// On the screen it is compared with all it had; what leaves has only what the public may have.
    @Test
    void whatIsCopiedTellsNoSecretOfTheOtherDataset() {
        with(
                Optional.empty(),
                Optional.of(Secrets.planted()),
                opened -> {
                    assertTrue(
                            opened.rows().stream()
                                    .anyMatch(row -> row.sentence().contains(Secrets.WORD)),
                            "a secret is on the screen");
                    opened.press(opened.view(), KeyCode.C, true);
                    opened.rows().stream()
                            .filter(row -> row.sentence().contains(Secrets.WORD))
                            .forEach(row -> {
                                row.requestFocus();
                                opened.press(row, KeyCode.C, false);
                            });
                    return true;
                });
        assertTrue(recorder.copied.size() > 1);
        recorder.copied.forEach(words -> assertFalse(words.contains(Secrets.WORD), words));
    }

    @Test
    void anotherDatasetIsOneOfWhatCanBeComparedWith() {
        with(
                Optional.empty(),
                Optional.of(Secrets.planted()),
                opened -> {
                    opened.preset("Year end").fire();
                    assertEquals(
                            "What changed from 31 December 2025 to 7 October 2026", opened.title());
                    opened.view().applyCss();
                    opened.preset("Open before").fire();
                    assertTrue(opened.title().startsWith("What is different"), opened.title());
                    return true;
                });
    }

    @Test
    void itFollowsTheDayOfTheWindow() {
        with(
                Optional.empty(),
                opened -> {
                    opened.model().change("day", view -> view.withAsOf(LocalDate.of(2025, 12, 31)));
                    assertEquals(
                            "What changed from 2 November 2025 to 31 December 2025",
                            opened.title());
                    return true;
                });
    }

    @Test
    void aLineLeadsToItsNumberOrItsProgramme() {
        with(
                Optional.empty(),
                opened -> {
                    opened.press(opened.row("State, 2026 round"), KeyCode.ENTER, false);
                    opened.press(opened.row("Hyundai · Place"), KeyCode.E, false);
                    opened.press(opened.row("SK Group · SKT announces"), KeyCode.ENTER, false);
                    return true;
                });
        assertEquals(List.of("lot-2026.contracted", "F090"), explained);
        assertEquals(List.of("P-SK"), recorder.selected);
    }

    @Test
    void aLineOrEverythingIsCopiedAndEscapeCloses() {
        with(
                Optional.empty(),
                opened -> {
                    ChangeRow row = opened.row("State, 2026 round");
                    row.requestFocus();
                    opened.press(row, KeyCode.C, false);
                    opened.press(row, KeyCode.C, true);
                    opened.press(row, KeyCode.ESCAPE, false);
                    return true;
                });
        assertEquals(
                "8 Jun 2026  State, 2026 round · 9,704 GPUs contracted; none reported by 2 Nov 2025"
                        + " [Contracted +9,704]",
                recorder.copied.getFirst());
        assertTrue(recorder.copied.getLast().contains("Delivered: no report → ≈\u00A013,000"));
        assertEquals(1, recorder.closed);
    }

    @Test
    void theArrowKeysGoFromLineToLine() {
        with(
                Optional.empty(),
                opened -> {
                    List<ChangeRow> rows = opened.rows();
                    opened.press(opened.view(), KeyCode.DOWN, false);
                    assertTrue(rows.getFirst().isFocused());
                    opened.press(rows.getFirst(), KeyCode.DOWN, false);
                    assertTrue(rows.get(1).isFocused());
                    opened.press(rows.get(1), KeyCode.END, false);
                    assertTrue(rows.getLast().isFocused());
                    opened.press(rows.getLast(), KeyCode.HOME, false);
                    assertTrue(rows.getFirst().isFocused());
                    return true;
                });
    }
}
