package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.map.MapView;

/// Moves the whole map with the sites of the atlas, 10 thousand, 100 thousand and a million sites,
/// and points at them.
final class MapBench {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final long SEED = 1;
    private static final int HOVERS = 3000;

    /// Each has 300 steps, so that a few walks tell as much as many.
    private static final int WALKS = 4;

    /// Ovals are slow: a few frames tell as much as many.
    private static final int OVAL_FRAMES = 3;

    private static final int MOST_OVALS = 100_000;

    private final Consumer<Row> rows;

    private MapBench(Consumer<Row> rows) {
        this.rows = rows;
    }

    static void run(Consumer<Row> rows) {
        Screens.start();
        MapBench bench = new MapBench(rows);
        bench.own();
        bench.size(10_000, 60);
        bench.size(100_000, 60);
        bench.size(1_000_000, 30);
    }

    /// The atlas's own sites, each of which is a node.
    private void own() {
        Dataset dataset = EmbeddedDataset.read();
        String name = "the atlas's sites";
        Fx.run(() -> {
            AtlasModel model =
                    new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.EN));
            try (Panel panel = new Panel(map(model))) {
                panel.frame();
                moves(name, dataset.sites().size(), 60, model, panel);
                hover(name, model, panel);
            }
        });
    }

    private void size(int sites, double leastFps) {
        if (Window.isPossible()) {
            inWindow(sites, leastFps);
            return;
        }
        Dataset dataset = Synthetic.dataset(sites, SEED);
        String name = String.format(Locale.ROOT, "%,d sites", sites);
        Fx.run(() -> {
            AtlasModel model =
                    new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.EN));
            List<MapView> maps = new ArrayList<>();
            double opening = Pairs.millis(() -> maps.add(map(model)));
            try (Panel panel = new Panel(maps.getFirst())) {
                double first = opening + panel.frame(() -> {});
                rows.accept(Row.alone(name + ": open to painted", "ms", first, Row.Bar.NONE));
                moves(name, sites, leastFps, model, panel);
                rows.accept(select(name, model, panel));
                hover(name, model, panel);
            }
        });
        if (sites == 1_000_000) {
            IndexBench.rows(name, dataset.sites().size(), SEED).forEach(rows);
        }
    }

    private void inWindow(int sites, double leastFps) {
        Dataset dataset = Synthetic.dataset(sites, SEED);
        AtlasModel model =
                new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.EN));
        List<Runnable> steps = new ArrayList<>();
        for (Camera camera : Script.cameras()) {
            steps.add(() -> model.sweep("walk", view -> view.withCamera(camera)));
        }
        try (Window _ = Fx.call(() -> Window.showing(map(model)))) {
            Window.frames(steps);
            double[] millis =
                    Stream.generate(() -> Window.frames(steps))
                            .limit(WALKS)
                            .flatMap(List::stream)
                            .mapToDouble(Double::doubleValue)
                            .toArray();
            String name = String.format(Locale.ROOT, "%,d sites, in a window: ", sites);
            rows.accept(
                    Row.alone(
                            name + "median",
                            "fps",
                            1000 / Pairs.percentile(millis, 50),
                            Row.Bar.atLeast(leastFps, " fps")));
            rows.accept(
                    Row.alone(
                            name + "slowest of 100 frames",
                            "fps",
                            1000 / Pairs.percentile(millis, 99),
                            Row.Bar.NONE));
        }
    }

    private static MapView map(AtlasModel model) {
        MapView map = new MapView(model, MAP, new Walker(model));
        map.reduceMotionProperty().set(true);
        return map;
    }

    private void moves(String name, int sites, double leastFps, AtlasModel model, Panel panel) {
        List<Camera> script = Script.cameras();
        BareLoops bare = new BareLoops(sites);
        BareLoops.Pixels pixels = bare.new Pixels();
        List<Double> steps = new ArrayList<>();
        try (Panel reference = new Panel(pixels)) {
            Pairs.Result pairs =
                    Pairs.measure(
                            WALKS,
                            () -> {
                                List<Double> run = walk(script, model, panel);
                                steps.addAll(run);
                                return Pairs.median(run);
                            },
                            () -> frames(reference, pixels::draw, script.size()));
            double[] all =
                    steps.stream().skip(script.size()).mapToDouble(Double::doubleValue).toArray();
            rows.accept(fps(name + ": median against bare pixels", pairs, leastFps));
            rows.accept(
                    Row.alone(
                            name + ": slowest of 100 steps",
                            "fps",
                            1000 / Pairs.percentile(all, 99),
                            Row.Bar.NONE));
        }
        if (sites <= MOST_OVALS) {
            ovals(name, bare, model, panel);
        }
    }

    /// The platform's own way to draw as many marks, and nothing but them.
    private void ovals(String name, BareLoops bare, AtlasModel model, Panel panel) {
        List<Camera> few = Script.cameras().subList(0, 2 * OVAL_FRAMES);
        BareLoops.Ovals ovals = bare.new Ovals();
        try (Panel reference = new Panel(ovals)) {
            Pairs.Result pairs =
                    Pairs.measure(
                            WALKS,
                            () -> Pairs.median(walk(few, model, panel)),
                            () -> frames(reference, ovals::draw, OVAL_FRAMES));
            rows.accept(fps(name + ": median against Canvas.fillOval", pairs, 0));
        }
    }

    private static List<Double> walk(List<Camera> script, AtlasModel model, Panel panel) {
        List<Double> millis = new ArrayList<>();
        for (Camera camera : script) {
            millis.add(panel.frame(() -> model.sweep("walk", view -> view.withCamera(camera))));
        }
        return millis;
    }

    private static double frames(Panel panel, IntConsumer draw, int count) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int step = i;
            millis.add(panel.frame(() -> draw.accept(step)));
        }
        return Pairs.median(millis);
    }

    /// Milliseconds of a frame turned into frames a second.
    private static Row fps(String what, Pairs.Result millis, double least) {
        Pairs.Result fps =
                new Pairs.Result(
                        1000 / millis.ours(),
                        1000 / millis.reference(),
                        1 / millis.ratio(),
                        1000 / millis.oursLeast(),
                        1000 / millis.referenceLeast());
        return Row.beside(
                what, "fps", fps, least > 0 ? Row.Bar.atLeast(least, " fps") : Row.Bar.NONE);
    }

    private static Row select(String name, AtlasModel model, Panel panel) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Selection site = Selection.site("site-" + (37 * i));
            model.change("select", view -> view.withSelection(Optional.of(site)));
            panel.frame();
            Selection next = Selection.site("site-" + (37 * i + 1));
            millis.add(
                    Pairs.millis(() ->
                            model.change("select", view -> view.withSelection(Optional.of(next)))));
        }
        return Row.alone(
                name + ": select a site, window blocked",
                "ms",
                Pairs.median(millis),
                Row.Bar.atMost(50, " ms"));
    }

    /// From the pointer's event until the map knows what is under it.
    private void hover(String name, AtlasModel model, Panel panel) {
        Node ground = panel.view().getChildrenUnmodifiable().getFirst();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] millis = new double[HOVERS];
        List<Camera> script = Script.cameras();
        for (int i = 0; i < HOVERS + HOVERS / 3; i++) {
            if (i % 20 == 0) {
                Camera camera = script.get(i / 20 % script.size());
                model.sweep("walk", view -> view.withCamera(camera));
                panel.frame();
            }
            double x = random.nextDouble(Panel.WIDTH);
            double y = random.nextDouble(Panel.HEIGHT);
            double took = Pairs.millis(() -> Event.fireEvent(ground, moved(ground, x, y)));
            if (i >= HOVERS / 3) {
                millis[i - HOVERS / 3] = took;
            }
        }
        for (double percent : List.of(50.0, 99.0)) {
            rows.accept(
                    Row.alone(
                            name + ": hover p" + Math.round(percent),
                            "ms",
                            Pairs.percentile(millis, percent),
                            Row.Bar.atMost(1, " ms")));
        }
    }

    private static MouseEvent moved(Node node, double x, double y) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
