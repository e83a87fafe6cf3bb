package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Names touch nothing and stay where they are.
class CompositionTest {
    private static final List<Double> ZOOMS =
            List.of(1.0, 1.25, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0, 13.0, 24.0, 64.0);
    private static final List<Integer> WIDTHS = List.of(1080, 1032, 1720);
    private static final List<Integer> HEIGHTS = List.of(660, 464, 900);

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameTouchesAnotherAMarkerOrAPanelAtTwelveZoomsAndThreeSizes(Language language) {
        List<String> overlaps = new ArrayList<>();
        int names = 0;
        try (Hosted hosted = Hosted.in(language)) {
            for (int size = 0; size < WIDTHS.size(); size++) {
                hosted.sized(WIDTHS.get(size), HEIGHTS.get(size));
                for (double zoom : ZOOMS) {
                    hosted.change(view -> view.withCamera(new Camera(36.6, 127.2, zoom)));
                    String at = WIDTHS.get(size) + "×" + HEIGHTS.get(size) + " at " + zoom + ": ";
                    names += hosted.sheet().names().size();
                    overlaps(hosted.sheet()).forEach(found -> overlaps.add(at + found));
                    hosted.inset().stream()
                            .flatMap(inset -> overlaps(inset).stream())
                            .forEach(found -> overlaps.add(at + "inset: " + found));
                }
            }
        }
        assertEquals(List.of(), overlaps);
        assertTrue(names > 36 * 8, names + " names are written");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void norComesUnderWhatAnAudienceReadsOverTheMap(Language language) {
        Box words = new Box(48, 38, 360, 220);
        try (Hosted hosted = Hosted.in(language).sized(960, 540)) {
            long under = 0;
            for (double zoom : ZOOMS) {
                under += under(hosted.bare(List.of()), words, zoom);
                assertEquals(
                        0,
                        under(
                                hosted.bare(List.of(new BoundingBox(48, 38, 360, 220))),
                                words,
                                zoom));
            }
            assertTrue(under > 0);
        }
    }

    private static long under(Hosted hosted, Box words, double zoom) {
        hosted.change(view -> view.withCamera(new Camera(36.6, 127.2, zoom)));
        return hosted.sheet().names().stream().filter(name -> name.box().intersects(words)).count();
    }

    @ParameterizedTest
    @CsvSource({
        "POWER, SITE, site-sk-ulsan",
        "EVIDENCE, PROGRAMME, P-MSIT",
        "PHASE, PROVINCE, KR-41"
    })
    void norInTheOtherLayersOrWithASelection(Layer layer, Selection.Kind kind, String id) {
        List<String> overlaps = new ArrayList<>();
        try (Hosted hosted = Hosted.in(Language.EN).sized(1080, 660)) {
            hosted.change(view ->
                    view.withLayer(layer).withSelection(Optional.of(new Selection(kind, id))));
            for (double zoom : ZOOMS) {
                hosted.change(view -> view.withCamera(new Camera(36.6, 127.2, zoom)));
                overlaps.addAll(overlaps(hosted.sheet()));
                hosted.inset().ifPresent(inset -> overlaps.addAll(overlaps(inset)));
            }
        }
        assertEquals(List.of(), overlaps);
    }

    /// As the map is in windows of 1280×720 and 1920×1080.
    @ParameterizedTest
    @CsvSource({
        "KO, 1032, 464",
        "EN, 1032, 464",
        "KO, 1080, 660",
        "EN, 1080, 660",
        "KO, 1080, 586",
        "EN, 1080, 586"
    })
    void everySiteOfTheCapitalAreaIsNamedAndEveryNumberWritten(
            Language language, double width, double height) {
        try (Hosted hosted = Hosted.in(language).sized(width, height)) {
            Composition inset = hosted.inset().orElseThrow();
            assertEquals(List.of(), unwritten(inset));
            assertEquals(List.of(), overlaps(inset));
        }
    }

    /// Rings around what is selected take room; in a large window there is enough of it.
    @ParameterizedTest
    @CsvSource({"KO, 1032, 464, 0", "EN, 1032, 464, 1", "KO, 1080, 660, 0", "EN, 1080, 660, 0"})
    void norDoesASelectionTakeNamesAway(Language language, double width, double height, int most) {
        try (Hosted hosted = Hosted.in(language).sized(width, height)) {
            for (String id : List.of("P-HYUNDAI", "P-MSIT", "P-SAMSUNG", "P-SK")) {
                hosted.change(view -> view.withSelection(Optional.of(Selection.programme(id))));
                List<String> missing = unwritten(hosted.inset().orElseThrow());
                assertTrue(missing.size() <= most, () -> id + ": " + missing);
            }
        }
    }

    private static List<String> unwritten(Composition shown) {
        Map<String, Integer> lines =
                shown.names().stream()
                        .collect(
                                Collectors.toMap(
                                        placed -> placed.name().id(),
                                        placed -> placed.name().lines().size()));
        return shown.marks().stream()
                .map(Placement.Placed::mark)
                .filter(mark ->
                        lines.getOrDefault(mark.site().id(), 0)
                                < (mark.form() == SiteMark.Form.SIZED ? 2 : 1))
                .map(mark -> mark.site().id())
                .toList();
    }

    /// Every pair of things that touch, of which one is a name.
    private static List<String> overlaps(Composition shown) {
        Map<String, Box> others = new java.util.LinkedHashMap<>();
        shown.marks().forEach(mark -> others.put("marker " + mark.mark().site().id(), mark.box()));
        List<Box> panels = shown.picture().obstacles();
        for (int i = 0; i < panels.size(); i++) {
            others.put("panel " + i, panels.get(i));
        }
        List<String> found = new ArrayList<>();
        List<NamePlacement.PlacedName> names = shown.names();
        for (int i = 0; i < names.size(); i++) {
            Box box = names.get(i).box();
            String name = names.get(i).name().id();
            for (int j = i + 1; j < names.size(); j++) {
                if (box.intersects(names.get(j).box())) {
                    found.add(name + " / " + names.get(j).name().id());
                }
            }
            others.forEach((other, taken) -> {
                if (box.intersects(taken)) {
                    found.add(name + " / " + other);
                }
            });
            if (!shown.picture().viewport().box().contains(box)) {
                found.add(name + " / edge");
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"1, 1080, 660", "3, 1080, 660", "8, 1080, 660", "2.5, 1032, 464", "5, 1720, 900"})
    void aNameKeepsItsSideWhileTheMapIsMoved(double zoom, double width, double height) {
        try (Hosted hosted = Hosted.in(Language.EN).sized(width, height)) {
            hosted.change(view -> view.withCamera(new Camera(36.6, 127.4, zoom)));
            Map<String, MapName.Side> before = sides(hosted.sheet());
            List<String> turned = new ArrayList<>();
            int kept = 0;
            hosted.grab();
            for (int step = 1; step <= 12; step++) {
                hosted.drag(9 * step, 6 * step);
                Map<String, MapName.Side> after = sides(hosted.sheet());
                for (var name : after.entrySet()) {
                    MapName.Side old = before.get(name.getKey());
                    kept += old == name.getValue() ? 1 : 0;
                    if (old != null && old != name.getValue()) {
                        turned.add(name.getKey() + " " + old + " → " + name.getValue());
                    }
                }
                before = after;
            }
            assertEquals(List.of(), turned);
            assertTrue(kept > 60, kept + " names stayed");
        }
    }

    private static Map<String, MapName.Side> sides(Composition shown) {
        return shown.names().stream()
                .collect(
                        Collectors.toMap(
                                placed -> placed.name().id(), NamePlacement.PlacedName::side));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNamesThatAMovementTookAwayComeBackWhenTheMapRests(Language language) {
        try (Hosted hosted = Hosted.in(language).sized(1080, 660)) {
            hosted.change(view -> view.withCamera(new Camera(36.6, 127.4, 3)));
            hosted.grab();
            List<String> taken = new ArrayList<>();
            for (int way = 20; way <= 800; way += 20) {
                List<String> before = names(hosted.sheet());
                hosted.drag(way, 0);
                before.stream()
                        .filter(name -> !names(hosted.sheet()).contains(name))
                        .forEach(taken::add);
            }
            assertTrue(!taken.isEmpty(), "some name runs into a panel");
            int moving = hosted.sheet().names().size();
            hosted.letGo();
            assertTrue(hosted.sheet().names().size() >= moving);
            assertEquals(List.of(), overlaps(hosted.sheet()));
            assertLooksAsIfOpened(hosted, language);
        }
    }

    /// A view is a value: nothing on the map tells what it showed before.
    @ParameterizedTest
    @EnumSource(Language.class)
    void aMapThatRestsLooksAsIfItHadJustBeenOpened(Language language) {
        try (Hosted hosted = Hosted.in(language).sized(1080, 660)) {
            ViewState home = hosted.model.views().value();
            Optional<Selection> hyundai = Optional.of(Selection.programme("P-HYUNDAI"));
            hosted.change(
                    view -> view.withSelection(hyundai).withCamera(new Camera(35.65, 127.95, 1.6)));
            assertLooksAsIfOpened(hosted, language);
            hosted.change(view -> view.withCamera(home.camera()));
            assertLooksAsIfOpened(hosted, language);
            hosted.grab();
            for (int way = 20; way <= 300; way += 40) {
                hosted.drag(-way, way);
            }
            hosted.letGo();
            assertLooksAsIfOpened(hosted, language);
            hosted.change(view -> view.withAsOf(LocalDate.of(2025, 11, 30)));
            assertLooksAsIfOpened(hosted, language);
            hosted.change(_ -> home.withSelection(hyundai));
            assertLooksAsIfOpened(hosted, language);
        }
    }

    private static void assertLooksAsIfOpened(Hosted hosted, Language language) {
        ViewState view = hosted.model.views().value();
        try (Hosted opened = Hosted.in(language).sized(hosted.width(), hosted.height())) {
            opened.change(_ -> view);
            assertEquals(placed(opened.sheet()), placed(hosted.sheet()), view.toString());
            assertEquals(
                    opened.inset().map(CompositionTest::placed),
                    hosted.inset().map(CompositionTest::placed),
                    view.toString());
        }
    }

    /// Every name and marker, and where it stands.
    private static List<String> placed(Composition shown) {
        List<String> placed = new ArrayList<>();
        shown.names().forEach(name -> placed.add(name.name().lines() + " " + name.box()));
        shown.marks()
                .forEach(mark ->
                        placed.add(mark.mark().site().id() + " " + mark.x() + " " + mark.y()));
        return placed;
    }

    private static List<String> names(Composition shown) {
        return shown.names().stream().map(placed -> placed.name().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({"1080, 660", "1032, 464", "640, 420"})
    void aNameThatMovedAwayIsTiedToItsMarker(double width, double height) {
        try (Hosted hosted = Hosted.in(Language.EN).sized(width, height)) {
            for (NamePlacement.PlacedName name : hosted.sheet().names()) {
                if (name.name().reach() != MapName.Reach.BESIDE && name.gap() > 20) {
                    assertTrue(name.tie().isPresent(), name.name().id());
                }
            }
        }
    }
}
