package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final ProvinceMap MAP = MapReader.read();

    private static final List<LatLon> ISLANDS =
            List.of(
                    new LatLon(37.2413, 131.8674),
                    new LatLon(37.505, 130.865),
                    new LatLon(37.955, 124.68),
                    new LatLon(33.38, 126.55));

    @ParameterizedTest
    @CsvSource({"1080, 660", "1032, 464", "1720, 900", "640, 420"})
    void atHomeDokdoAndTheOtherFarIslandsAreInViewAndFreeOfTheInset(double width, double height) {
        MapLayout layout = MapLayout.of(width, height);
        Viewport view = new Lens(land().bounds(), layout).viewport(Camera.HOME);
        for (LatLon island : ISLANDS) {
            var at = TransverseMercator.KOREA.forward(island);
            Box box = Box.around(view.x(at), view.y(at), 4);

            assertTrue(view.box().contains(box), () -> island + " at " + box);
            assertTrue(layout.inset().filter(box::intersects).isEmpty(), island::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 660, 1", "1032, 464, 1", "1720, 900, 1", "640, 420, 1",
        "1080, 660, 2", "1080, 660, 4", "1080, 660, 8", "1080, 660, 20"
    })
    void noNameTouchesAnotherOrAMarker(double width, double height, double zoom) {
        Screens.start();
        for (Language language : Language.values()) {
            Composition composition = Screens.onFx(() -> compose(width, height, zoom, language));
            List<Box> boxes = new ArrayList<>();
            composition.names().forEach(name -> boxes.add(name.box()));
            composition.marks().forEach(mark -> boxes.add(mark.box()));
            int overlaps = 0;
            for (int i = 0; i < composition.names().size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    overlaps += boxes.get(i).intersects(boxes.get(j)) ? 1 : 0;
                }
            }
            assertEquals(0, overlaps);
            assertTrue(composition.names().size() > 1, "names are written");
        }
    }

    private static Provinces land() {
        return MAP.on(DATASET.edition().lastDay());
    }

    private static Composition compose(
            double width, double height, double zoom, Language language) {
        ViewState view = ViewState.opening(DATASET, Theme.DARK, language);
        Figures figures = Figures.of(DATASET, view.clock(), view.scope());
        List<SiteMark> marks = SiteMarks.of(figures, view, (place, day) -> Optional.empty());
        MapLayout layout = MapLayout.of(width, height);
        Camera camera = new Camera(36.6, 127.2, zoom);
        Viewport viewport = new Lens(land().bounds(), layout).viewport(camera);
        return Composition.of(
                new MapPicture(
                        viewport,
                        land(),
                        marks,
                        MAP.labels(),
                        layout.inset().stream().toList(),
                        new MapWords(language, DATASET),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Lettering(() -> {}));
    }
}
