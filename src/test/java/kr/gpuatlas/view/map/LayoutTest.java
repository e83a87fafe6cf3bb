package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing covers the islands far from the mainland, however small the window.
class LayoutTest {
    private static final LatLon DOKDO = new LatLon(37.2413, 131.8674);
    private static final LatLon BAENGNYEONG = new LatLon(37.955, 124.68);
    private static final Map<String, LatLon> ISLANDS =
            Map.of(
                    "독도",
                    DOKDO,
                    "울릉도",
                    new LatLon(37.505, 130.865),
                    "백령도",
                    BAENGNYEONG,
                    "제주",
                    new LatLon(33.38, 126.55));

    @ParameterizedTest
    @CsvSource({
        "EN, 1080, 660", "KO, 1080, 660", "EN, 1032, 464", "KO, 1032, 464", "EN, 1720, 900",
        "EN, 1060, 600", "EN, 900, 560", "EN, 800, 400", "KO, 720, 380", "EN, 640, 420",
        "KO, 640, 420", "EN, 520, 400", "EN, 480, 640", "EN, 2520, 1200"
    })
    void atHomeEveryFarIslandIsInViewAndFree(Language language, double width, double height) {
        List<String> covered = new ArrayList<>();
        try (Hosted hosted = Hosted.in(language).sized(width, height)) {
            covered.addAll(covered(hosted, "closed"));
            for (ToggleButton chip : chips(hosted)) {
                Screens.onFx(() -> {
                    chip.fire();
                    return true;
                });
                hosted.sized(width, height);
                covered.addAll(covered(hosted, chip.getText()));
            }
        }
        assertEquals(List.of(), covered);
    }

    private static List<ToggleButton> chips(Hosted hosted) {
        return Screens.onFx(() ->
                hosted.map.lookupAll(".map-chips .toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(chip -> chip.getParent().isVisible())
                        .toList());
    }

    private static List<String> covered(Hosted hosted, String open) {
        Composition shown = hosted.sheet();
        Viewport view = shown.picture().viewport();
        List<String> covered = new ArrayList<>();
        Set<String> far = Set.of("독도", "울릉도", "백령도");
        ISLANDS.forEach((name, island) -> {
            var at = TransverseMercator.KOREA.forward(island);
            Box box = Box.around(view.x(at), view.y(at), 4);
            boolean hidden = shown.picture().obstacles().stream().anyMatch(box::intersects);
            boolean mayHide = !far.contains(name) && !open.equals("closed");
            if (!view.box().contains(box) || (hidden && !mayHide)) {
                covered.add(name + " with " + open + " at " + box);
            }
        });
        return covered;
    }

    /// The sizes that maps have on sheets.
    @ParameterizedTest
    @CsvSource({"EN, 814, 862, 0.5", "KO, 739, 1022, 0.5", "KO, 1328, 560, 0.35"})
    void aPictureShowsAllThatHasNoPlaceAndTheCountryLarge(
            Language language, double width, double height, double share) {
        try (Hosted hosted = Hosted.in(language).sized(width, height)) {
            Screens.onFx(() -> {
                hosted.map.stillProperty().set(true);
                return true;
            });
            hosted.sized(width, height + 1);
            assertTrue(
                    Screens.onFx(() ->
                            hosted.map.lookup(".map-tray").isVisible()
                                    && hosted.map.lookup(".map-tray").getParent().isVisible()),
                    "the tray is shown");
            assertEquals(List.of(), covered(hosted, "picture"));
            Viewport view = hosted.sheet().picture().viewport();
            double country =
                    view.x(TransverseMercator.KOREA.forward(DOKDO))
                            - view.x(TransverseMercator.KOREA.forward(BAENGNYEONG));
            assertTrue(country >= share * width, country + " of " + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1080, 660", "1032, 464", "1720, 900", "640, 420"})
    void noMarkerCoversAnother(double width, double height) {
        List<String> covered = new ArrayList<>();
        try (Hosted hosted = Hosted.in(Language.KO).sized(width, height)) {
            for (Layer layer : Layer.values()) {
                for (double zoom : List.of(1.0, 1.6, 2.6, 4.5, 8.0, 24.0)) {
                    hosted.change(view ->
                            view.withLayer(layer).withCamera(new Camera(36.8, 127.2, zoom)));
                    overlapping(hosted.sheet().marks())
                            .forEach(pair -> covered.add(layer + " at " + zoom + ": " + pair));
                }
            }
        }
        assertEquals(List.of(), covered);
    }

    private static List<String> overlapping(List<Placement.Placed> marks) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Placement.Placed a = marks.get(i);
            for (int j = i + 1; j < marks.size(); j++) {
                Placement.Placed b = marks.get(j);
                double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
                if (apart < a.mark().radius() + b.mark().radius()) {
                    found.add(a.mark().site().id() + " on " + b.mark().site().id());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"EN, 1080, 660", "KO, 1032, 464", "EN, 1720, 900", "EN, 800, 400", "KO, 720, 380"})
    void everySiteOfTheCapitalAreaIsInTheInsetAndApart(
            Language language, double width, double height) {
        try (Hosted hosted = Hosted.in(language).sized(width, height)) {
            Composition inset = hosted.inset().orElseThrow();
            List<Placement.Placed> marks = inset.marks();
            assertTrue(marks.size() >= 14, marks.size() + " places");
            List<String> wrong = new ArrayList<>(overlapping(marks));
            for (Placement.Placed mark : marks) {
                if (!inset.picture().viewport().box().contains(mark.box())) {
                    wrong.add(mark.mark().site().id() + " is cut off");
                }
            }
            assertEquals(List.of(), wrong);
        }
    }
}
