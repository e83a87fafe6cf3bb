package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ControlsTest {
    @BeforeAll
    static void start() {
        Screens.start();
    }

    @Test
    void aBarDrawsNothingForNoReportAndNothingForZero() {
        assertEquals(0, inked(Reading.NONE));
        assertEquals(0, inked(Reading.of(Map.of(Phase.ANNOUNCED, Quantity.unknown("x")))));
        assertEquals(0, inked(Reading.of(Map.of(Phase.ANNOUNCED, Quantity.NONE))));
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheScale() {
        Reading half = Reading.of(Map.of(Phase.IN_SERVICE, Quantity.exact(30_000)));
        WritableImage picture = picture(half);
        assertEquals(0x7BF0C4, picture.getPixelReader().getArgb(100, 7) & 0xFFFFFF);
        assertEquals(0, picture.getPixelReader().getArgb(122, 7) >>> 24);
    }

    @Test
    void aBoundFromAboveIsNeverDrawnAsReached() {
        Reading upTo = Reading.of(Map.of(Phase.IN_SERVICE, Quantity.of(Qualifier.UP_TO, 30_000)));
        assertFalse(opaqueAt(picture(upTo), 60, 7));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "LIGHT", "HIGH_CONTRAST"})
    void aBarTakesItsInkFromTheTheme(Theme theme) {
        Reading all = Reading.of(Map.of(Phase.IN_SERVICE, Quantity.exact(60_000)));
        WritableImage picture =
                Screens.render(() -> bar(all), 240, 14, Stylesheets.of(theme, ColorScheme.DARK));
        int expected =
                switch (theme) {
                    case LIGHT -> 0x00523D;
                    case HIGH_CONTRAST -> 0xA6FFDF;
                    case DARK, SYSTEM -> 0x7BF0C4;
                };
        assertEquals(expected, picture.getPixelReader().getArgb(100, 7) & 0xFFFFFF);
    }

    @Test
    void everyControlTellsAScreenReaderWhatItShows() {
        assertEquals(
                "발표 GPU 약 50,000장",
                said(() -> {
                    PhaseBar bar =
                            bar(
                                    Reading.of(
                                            Map.of(
                                                    Phase.ANNOUNCED,
                                                    Quantity.of(Qualifier.ABOUT, 50_000))));
                    bar.languageProperty().set(Language.KO);
                    return bar.getAccessibleText();
                }));
        assertEquals(
                "derived, medium confidence",
                said(() ->
                        new EvidenceMark(Evidence.DERIVED, Grade.MEDIUM, Language.EN)
                                .getAccessibleText()));
        assertEquals(
                "reported lately",
                said(() -> new FreshnessMark(Freshness.FRESH, Language.EN).getAccessibleText()));
        assertEquals("상충 2건", said(() -> new ConflictBadge(2, Language.KO).getAccessibleText()));
        assertEquals("Delivered", said(() -> new PhaseSwatch(Phase.DELIVERED).getAccessibleText()));
        assertEquals(
                "city only", said(() -> new PrecisionMark(Precision.CITY).getAccessibleText()));
        assertEquals("at least 50,000 GPUs", said(() -> number("").getAccessibleText()));
    }

    @Test
    void everyGaugeTellsAScreenReaderWhatItShows() {
        assertEquals(
                "Contracted, 45.7% of announced",
                said(() -> {
                    PhaseGauge gauge = new PhaseGauge(PhaseGauge.HERO);
                    gauge.phaseProperty().set(Phase.CONTRACTED);
                    gauge.readingProperty().set(Grammar.STATE);
                    return gauge.getAccessibleText();
                }));
        assertEquals(
                "up to 103\u00A0MW",
                said(() -> {
                    PowerGauge gauge = new PowerGauge(92);
                    gauge.plannedProperty().set(Optional.of(Quantity.of(Qualifier.UP_TO, 103)));
                    return gauge.getAccessibleText();
                }));
        assertEquals(
                "no report",
                said(() -> {
                    ShareGauge gauge = new ShareGauge(56);
                    return gauge.getAccessibleText();
                }));
        assertEquals(
                "25.0% of the whole",
                said(() -> {
                    ShareGauge gauge = new ShareGauge(56);
                    gauge.sliceProperty().set(new ShareGauge.Slice(List.of(0.75, 0.25), 1));
                    return gauge.getAccessibleText();
                }));
    }

    @Test
    void aNumberAsksForItsExplanationByKey() {
        List<String> asked =
                Screens.onFx(() -> {
                    List<String> heard = new ArrayList<>();
                    QuantityLabel label = number("P-MSIT.announced");
                    StackPane pane = new StackPane(label);
                    pane.addEventHandler(ExplainEvent.EXPLAIN, e -> heard.add(e.figureId()));
                    for (KeyCode code : List.of(KeyCode.E, KeyCode.I, KeyCode.X)) {
                        label.fireEvent(pressed(code));
                    }
                    return heard;
                });
        assertEquals(List.of("P-MSIT.announced", "P-MSIT.announced"), asked);
    }

    @Test
    void aNumberIsCopiedInPlainDigitsAndReachedByKeyboardOnlyIfItCanBeExplained() {
        assertEquals("≥\u00A050,000", said(() -> number("").text()));
        assertFalse(Screens.onFx(() -> number("").isFocusTraversable()));
        assertTrue(Screens.onFx(() -> number("P-MSIT.announced").isFocusTraversable()));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static QuantityLabel number(String figureId) {
        QuantityLabel label = new QuantityLabel(QuantityLabel.Role.FIGURE);
        label.setQuantity(Quantity.of(Qualifier.AT_LEAST, 50_000), Unit.GPU);
        label.figureIdProperty().set(figureId);
        return label;
    }

    private static String said(Supplier<String> control) {
        return Screens.onFx(control);
    }

    private static PhaseBar bar(Reading reading) {
        PhaseBar bar = new PhaseBar();
        bar.readingProperty().set(reading);
        return bar;
    }

    private static WritableImage picture(Reading reading) {
        return Screens.render(
                () -> bar(reading), 240, 14, Stylesheets.of(Theme.DARK, ColorScheme.DARK));
    }

    private static boolean opaqueAt(WritableImage picture, int x, int y) {
        return picture.getPixelReader().getArgb(x, y) >>> 24 == 255;
    }

    private static long inked(Reading reading) {
        WritableImage picture = picture(reading);
        PixelReader pixels = picture.getPixelReader();
        long inked = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += pixels.getArgb(x, y) >>> 24 > 0 ? 1 : 0;
            }
        }
        return inked;
    }

    @ParameterizedTest
    @CsvSource({"KO, GPU당 ≈ 1.91 kW", "EN, ≈ 1.91 kW per GPU"})
    void theSignStandsBeforeTheNumberWhereverTheUnitStands(Language language, String read) {
        String drawn =
                Screens.onFx(() -> {
                    QuantityLabel label = new QuantityLabel(QuantityLabel.Role.SCENE_FIGURE);
                    label.languageProperty().set(language);
                    label.setQuantity(
                            Quantity.of(Qualifier.ABOUT, new BigDecimal("1.91")),
                            Unit.KILOWATT_PER_GPU);
                    new Scene(new StackPane(label), 600, 200);
                    label.applyCss();
                    label.autosize();
                    label.layout();
                    return label.getChildrenUnmodifiable().stream()
                            .map(Text.class::cast)
                            .filter(text -> !text.getText().isEmpty())
                            .sorted(
                                    Comparator.comparingDouble(
                                            text -> text.getBoundsInParent().getMinX()))
                            .map(text -> TabularDigits.read(text.getText()).strip())
                            .collect(Collectors.joining(" "));
                });
        assertEquals(read, drawn.replace('\u00A0', ' '));
    }
}
