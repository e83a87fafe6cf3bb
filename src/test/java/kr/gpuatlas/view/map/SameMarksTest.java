package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same sites, once as nodes and once as one picture.
class SameMarksTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final int SIDE = 700;

    /// No two markers of the sample touch, so that no node has to stand aside.
    private static final double APART = 34;

    private static final int STEP = 3;
    private static final double LEAST_REACH = 9;
    private static final double EDGE = 1.3;
    private static final List<String> SHEETS = Stylesheets.of(Theme.DARK, ColorScheme.DARK);

    private final Dataset dataset = Synthetic.dataset(3_000, 5);
    private final ViewState view =
            ViewState.opening(dataset, Theme.DARK, Language.EN)
                    .withSelection(Optional.of(Selection.site("site-6")));
    private final Figures figures = Figures.of(dataset, view.clock(), Scope.PLEDGE);
    private final Viewport viewport = viewport();

    @BeforeAll
    static void start() {
        Screens.start();
    }

    private static Viewport viewport() {
        Bounds land = MAP.on(java.time.LocalDate.of(2026, 10, 7)).bounds();
        return Viewport.fitting(land, SIDE, SIDE);
    }

    private List<SiteMark> apart() {
        List<SiteMark> sample = new ArrayList<>();
        for (SiteMark mark : SiteMarks.of(figures, view, (place, day) -> Optional.empty())) {
            if (sample.stream().allMatch(other -> pixels(mark.at(), other.at()) > APART)
                    && mark.radius() < APART / 2 - MarkerNode.RING) {
                sample.add(mark);
            }
        }
        assertTrue(sample.size() > 60, sample.size() + " markers");
        return sample;
    }

    private double pixels(PlanePoint a, PlanePoint b) {
        return a.distanceTo(b) * viewport.pxPerMetre();
    }

    private Dataset only(List<SiteMark> marks) {
        return new Dataset(
                dataset.edition(),
                dataset.pledge(),
                dataset.sources(),
                dataset.partners(),
                dataset.programmes(),
                dataset.lots(),
                marks.stream().map(SiteMark::site).toList(),
                dataset.claims(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private MapPicture picture(List<SiteMark> marks, Optional<Crowd> crowd) {
        return new MapPicture(
                viewport,
                MAP.on(view.asOf()),
                marks,
                List.of(),
                List.of(),
                new MapWords(Language.EN, dataset, view.asOf()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                crowd);
    }

    private static Sheet sheet(List<String> chosen) {
        Sheet sheet = new Sheet(0, mark -> chosen.add(mark.site().id()), _ -> {}, () -> {});
        new Stage().setScene(new Scene(new Pane(sheet), 8, 8));
        sheet.getScene().getStylesheets().setAll(SHEETS);
        sheet.setManaged(false);
        sheet.resize(SIDE, SIDE);
        return sheet;
    }

    private Crowd crowd(List<SiteMark> marks) {
        return new Crowds(0)
                .of(
                        Figures.of(only(marks), view.clock(), Scope.PLEDGE),
                        view,
                        (place, day) -> Optional.empty())
                .orElseThrow();
    }

    /// The marker that lies on top at a point; nodes are asked as JavaFX asks them.
    private static Optional<String> node(Sheet sheet, double x, double y) {
        List<Node> nodes = new ArrayList<>(sheet.lookupAll(".map-marker"));
        nodes.sort(
                Comparator.comparingInt(
                        node -> node.getParent().getChildrenUnmodifiable().indexOf(node)));
        return nodes.reversed().stream()
                .filter(node -> node.contains(node.parentToLocal(x, y)))
                .map(Node::getId)
                .findFirst();
    }

    /// Radii are rounded by a hundredth in a crowd, and circles drawn in straight pieces.
    private boolean isOnAnEdge(List<SiteMark> marks, double x, double y) {
        return marks.stream()
                .anyMatch(mark -> {
                    double off =
                            Math.hypot(
                                    Math.rint(viewport.x(mark.at())) - x,
                                    Math.rint(viewport.y(mark.at())) - y);
                    return Math.abs(off - Math.max(LEAST_REACH, mark.radius())) < EDGE;
                });
    }

    @Test
    void atEveryPointBothFindTheSameSite() {
        List<SiteMark> marks = apart();
        List<String> different =
                Screens.onFx(() -> {
                    Sheet nodes = sheet(new ArrayList<>());
                    nodes.show(picture(marks, Optional.empty()));
                    Crowd crowd = crowd(marks);
                    Sheet one = sheet(new ArrayList<>());
                    one.show(picture(List.of(), Optional.of(crowd)));
                    List<String> found = new ArrayList<>();
                    for (int y = 1; y < SIDE; y += STEP) {
                        for (int x = 1; x < SIDE; x += STEP) {
                            Optional<String> a = node(nodes, x, y);
                            Optional<String> b = one.siteAt(x, y);
                            if (!a.equals(b) && !isOnAnEdge(marks, x, y)) {
                                found.add(x + "," + y + ": " + a + " but " + b);
                            }
                        }
                    }
                    return found;
                });
        assertEquals(List.of(), different);
    }

    /// Letters are drawn differently, and textures begin elsewhere in a pixel; the rest is the
    /// same.
    @Test
    void bothLookAlike() {
        List<SiteMark> marks = apart();
        WritableImage nodes = shot("nodes", marks, false);
        WritableImage one = shot("one", marks, true);
        List<Double> differences =
                marks.stream().map(mark -> difference(nodes, one, mark)).sorted().toList();
        double usual = differences.get(differences.size() * 9 / 10);
        assertTrue(usual < 0.06, "nine in ten differ by up to " + usual);
        assertTrue(differences.getLast() < 0.15, "the worst by " + differences.getLast());
    }

    private WritableImage shot(String name, List<SiteMark> marks, boolean crowd) {
        return Screens.shoot(
                "marks-as-" + name,
                () -> {
                    Sheet sheet = sheet(new ArrayList<>());
                    sheet.show(
                            crowd
                                    ? picture(List.of(), Optional.of(crowd(marks)))
                                    : picture(marks, Optional.empty()));
                    return new Pane(sheet);
                },
                SIDE,
                SIDE,
                SHEETS);
    }

    /// The mean difference of the colours within a marker's circle.
    private double difference(WritableImage a, WritableImage b, SiteMark mark) {
        PixelReader left = a.getPixelReader();
        PixelReader right = b.getPixelReader();
        int cx = (int) Math.rint(viewport.x(mark.at()));
        int cy = (int) Math.rint(viewport.y(mark.at()));
        int r = (int) mark.radius();
        double sum = 0;
        int count = 0;
        for (int y = Math.max(0, cy - r); y < Math.min(SIDE, cy + r); y++) {
            for (int x = Math.max(0, cx - r); x < Math.min(SIDE, cx + r); x++) {
                Color one = left.getColor(x, y);
                Color other = right.getColor(x, y);
                sum +=
                        Math.abs(one.getRed() - other.getRed())
                                + Math.abs(one.getGreen() - other.getGreen())
                                + Math.abs(one.getBlue() - other.getBlue());
                count += 3;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
