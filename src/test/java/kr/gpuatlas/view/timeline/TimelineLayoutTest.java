package kr.gpuatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Course;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final String TEXTS =
            ".event-label, .chart-tag, .axis-label, .now-label, .day-handle, .timeline-title,"
                    + " .timeline-subject, .timeline-pace, .timeline-key, .time-controls";
    private static final double TOUCH = 0.5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long FRAME_NANOS = 16_000_000;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    /// A strip in a scene, laid out on demand.
    private static final class Stage {
        final AtlasModel model;
        final TimelineView strip;

        Stage(ViewState view) {
            model = new AtlasModel(DATASET, view);
            strip = new TimelineView(model, new Recorder(model));
            strip.setManaged(false);
            Scene scene = new Scene(new Pane(strip), 64, 64);
            scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        }

        void layOut(double width, double height) {
            strip.resize(width, height);
            strip.applyCss();
            strip.layout();
        }
    }

    private static ViewState opening(Language language) {
        return ViewState.opening(DATASET, Theme.DARK, language);
    }

    @Test
    void noTextTouchesAnotherOnAnyEventDayInAnyWidth() {
        List<String> touching = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Optional<Selection> chosen :
                    List.of(
                            Optional.<Selection>empty(),
                            Optional.of(Selection.programme("P-MSIT")))) {
                Screens.onFx(() -> {
                    Stage stage = new Stage(opening(language).withSelection(chosen));
                    for (LocalDate day : DATASET.eventDays()) {
                        stage.model.change("day", view -> view.withAsOf(day));
                        for (double width = 700; width <= 1500; width += 200) {
                            stage.layOut(width, 176);
                            touching.addAll(touching(stage.strip, day + " at " + width));
                        }
                        stage.layOut(1032, 96);
                        touching.addAll(touching(stage.strip, day + " in the small window"));
                    }
                    return true;
                });
            }
        }
        assertEquals(List.of(), touching);
    }

    private static List<String> touching(TimelineView strip, String where) {
        List<Node> texts = strip.lookupAll(TEXTS).stream().filter(Seen::isSeen).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (touch(box(strip, texts.get(i)), box(strip, texts.get(k)))) {
                    found.add(where + ": " + name(texts.get(i)) + " and " + name(texts.get(k)));
                }
            }
        }
        return found;
    }

    private static Bounds box(TimelineView strip, Node node) {
        return strip.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.getMinX() + TOUCH < b.getMaxX()
                && b.getMinX() + TOUCH < a.getMaxX()
                && a.getMinY() + TOUCH < b.getMaxY()
                && b.getMinY() + TOUCH < a.getMaxY();
    }

    private static String name(Node node) {
        return node instanceof Labeled labeled
                ? "“" + labeled.getText() + "”"
                : String.join(" ", node.getStyleClass());
    }

    @Test
    void nothingThatWasReportedLaterIsDrawn() {
        for (LocalDate day : DATASET.eventDays()) {
            Figures figures = Figures.of(DATASET, Clock.at(day), Scope.PLEDGE);
            Course course = Course.of(DATASET, Scope.PLEDGE);
            ChartContents contents = ChartContents.of(figures, course, DATASET.pledge().id());

            contents.layers().stream()
                    .flatMap(layer -> layer.steps().stream())
                    .forEach(step -> assertTrue(!step.from().isAfter(day), step::toString));
            contents.routes().stream()
                    .flatMap(route -> route.plans().stream())
                    .flatMap(plan -> plan.claims().stream())
                    .forEach(claim -> assertTrue(figures.visibility().sees(claim), claim::id));
        }
    }

    @Test
    void onlyEventsThatAreKnownOnTheSecondClockHaveMarks() {
        LocalDate asOf = LocalDate.of(2026, 7, 5);
        LocalDate known = LocalDate.of(2026, 3, 1);
        Visibility visibility = new Visibility(DATASET, new Clock(asOf, known));
        List<EventMark> marks =
                Screens.onFx(() -> {
                    Stage stage =
                            new Stage(
                                    opening(Language.EN)
                                            .withAsOf(asOf)
                                            .withKnownOn(Optional.of(known)));
                    stage.layOut(1080, 176);
                    return stage.strip.lookupAll(".event-mark").stream()
                            .filter(Node::isVisible)
                            .map(EventMark.class::cast)
                            .toList();
                });

        assertTrue(marks.size() > 10);
        for (EventMark mark : marks) {
            assertTrue(visibility.sees(mark.milestone()), mark::getId);
            mark.shared().forEach(one -> assertTrue(visibility.sees(one.milestone()), one::getId));
        }
    }

    @Test
    void aLongLabelIsCutWhileItsMarkTellsTheWhole() {
        Screens.onFx(() -> {
            Stage stage = new Stage(opening(Language.EN));
            stage.layOut(1080, 176);
            List<EventMark> cut =
                    stage.strip.lookupAll(".event-mark").stream()
                            .map(EventMark.class::cast)
                            .filter(mark -> mark.label().isVisible())
                            .filter(mark -> mark.label().getWidth() < mark.label().prefWidth(-1))
                            .toList();
            assertTrue(!cut.isEmpty());
            for (EventMark mark : cut) {
                assertEquals("…", mark.label().getEllipsisString());
                assertTrue(spoken(mark).contains(mark.milestone().label().en()));
            }
            return true;
        });
    }

    private static String spoken(EventMark mark) {
        return mark.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
    }

    @Test
    void theVeryFirstPictureShowsThePhasesAndThePlanInTheirColours() {
        Screens.onFx(() -> {
            Stage stage = new Stage(opening(Language.EN));
            stage.strip.resize(1080, 176);
            WritableImage picture = stage.strip.snapshot(null, null);
            for (Ink ink : List.of(Ink.P2, Ink.P3, Ink.P4, Ink.SCEN)) {
                Drawing drawing = (Drawing) stage.strip.lookup(".drawing");
                assertTrue(count(picture, drawing.of(ink)) > 20, ink::name);
            }
            return true;
        });
    }

    private static int count(WritableImage picture, Color colour) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color seen = picture.getPixelReader().getColor(x, y);
                double off =
                        Math.abs(seen.getRed() - colour.getRed())
                                + Math.abs(seen.getGreen() - colour.getGreen())
                                + Math.abs(seen.getBlue() - colour.getBlue());
                count += off < 0.15 ? 1 : 0;
            }
        }
        return count;
    }

    /// Measured in the time of the processor: other work may slow the machine down.
    @Test
    void followingADragTakesLessThanAFrame() {
        long[] nanos =
                Screens.onFx(() -> {
                    Stage stage = new Stage(opening(Language.KO));
                    List<Long> times = new ArrayList<>();
                    LocalDate last = DATASET.edition().lastDay();
                    for (int i = 0; i < 240; i++) {
                        LocalDate day = last.minusDays(2L * i);
                        long from = CLOCK.getCurrentThreadCpuTime();
                        stage.model.sweep("as-of", view -> view.withAsOf(day));
                        stage.layOut(1080, 176);
                        times.add(CLOCK.getCurrentThreadCpuTime() - from);
                    }
                    return times.stream().mapToLong(Long::longValue).sorted().toArray();
                });

        assertTrue(nanos[nanos.length / 2] < FRAME_NANOS, () -> Arrays.toString(nanos));
    }
}
