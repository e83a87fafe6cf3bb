package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Step;

/// The map and its inset with the panels over them: what the key explains depends on what it
/// covers, and the other way round.
final class MapSheets {
    private static final int TRIES = 3;

    private final Sheet sheet;
    private final MapPanels panels;
    private List<Box> written = List.of();

    /// Whether land and sites are shown alone.
    private boolean sketched;

    MapSheets(Sheet sheet, MapPanels panels) {
        this.sheet = sheet;
        this.panels = panels;
    }

    /// Keeps names from under what is written over the map.
    void cover(List<Bounds> words) {
        written = words.stream().map(Box::of).toList();
    }

    /// What the map is to show.
    ///
    /// @param frame what the inset shows; absent where there is none
    /// @param under makes the picture, given the rectangles that are covered
    /// @param inMotion whether the map is on its way to somewhere else
    record Wanted(
            MapPanels.Place by,
            Optional<MapPicture.Frame> frame,
            Layer layer,
            Function<List<Box>, MapPicture> under,
            boolean inMotion) {}

    /// Leaves the names and the panels out.
    ///
    /// @param children those of the map
    void leaveOut(List<Node> children) {
        sketched = true;
        children.removeAll(panels.nodes());
    }

    /// Puts them in; the panels are to be written next.
    void putIn(List<Node> children) {
        sketched = false;
        children.addAll(panels.nodes());
    }

    /// Words the panels.
    ///
    /// @param inMovement whether they change from pulse to pulse
    void write(PanelTexts texts, boolean inMovement) {
        if (!sketched) {
            panels.write(texts, inMovement);
        }
    }

    /// Shows a picture that is free of what the panels cover.
    void show(Wanted wanted) {
        if (sketched) {
            sketch(wanted);
            return;
        }
        for (int i = 0; i < TRIES && explain(wanted); i++) {
            // The key has changed its size, and covers something else.
        }
        sheet.settle();
        panels.inset().settle();
    }

    /// Sites in the inset are dots in its frame.
    private void sketch(Wanted wanted) {
        List<Box> covered = wanted.frame().stream().map(MapPicture.Frame::panel).toList();
        sheet.sketch(wanted.under().apply(covered));
    }

    private Composition showMap(Wanted wanted) {
        MapPicture picture = placed(wanted);
        return wanted.inMotion() ? sheet.pass(picture) : sheet.show(picture);
    }

    /// The picture of the map under the panels, which it puts in their places.
    private MapPicture placed(Wanted wanted) {
        panels.place(wanted.by());
        return wanted.under()
                .apply(Stream.concat(panels.covered().stream(), written.stream()).toList());
    }

    private List<Composition> showInset(Wanted wanted) {
        Composition map = showMap(wanted);
        List<Composition> shown = new ArrayList<>(List.of(map));
        wanted.frame()
                .ifPresent(part ->
                        shown.add(panels.inset().show(part, map.picture(), wanted.inMotion())));
        return shown;
    }

    /// Says whether the key has changed; then it is styled, as the next try asks for its size
    /// before the next pulse would do that.
    private boolean explain(Wanted wanted) {
        boolean changed = showKey(wanted);
        if (changed) {
            panels.key().applyCss();
        }
        return changed;
    }

    private boolean showKey(Wanted wanted) {
        Keyed keyed = Keyed.of(wanted.layer(), showInset(wanted));
        return panels.key().show(keyed, wanted.by().words());
    }

    private void openKey(Wanted wanted) {
        panels.key().open(wanted.layer(), wanted.by().words());
    }

    /// How a map comes into a scene by parts.
    ///
    /// @param map what stands in the scene
    /// @param children those of the map
    /// @param first finds out what is to be shown
    record Entrance(Node map, List<Node> children, Step first) {}

    /// The map without its panels, then they, then what all of them show.
    ///
    /// @param wanted absent before it has a size
    /// @param arrange lays the map out
    List<Gradual.Part> parts(
            Entrance entrance, Supplier<Optional<Wanted>> wanted, Runnable arrange) {
        List<Gradual.Part> parts = new ArrayList<>();
        entrance.children().removeAll(panels.nodes());
        parts.add(new Gradual.Part(entrance.map(), () -> {}));
        for (Node panel : panels.nodes()) {
            parts.add(new Gradual.Part(panel, () -> entrance.children().add(panel)));
        }
        List<Step> steps = new ArrayList<>(List.of(entrance.first()));
        steps.addAll(steps(wanted));
        steps.add(Step.once(arrange));
        parts.add(new Gradual.Part(List.of(entrance.map()), () -> {}, steps, draw()));
        return parts;
    }

    /// What is shown comes in steps: the map is composed, then its inset, then the key, until the
    /// key covers nothing that it explains; what a step finds done it does not do again.
    private List<Step> steps(Supplier<Optional<Wanted>> wanted) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.once(() -> wanted.get().ifPresent(this::openKey)));
        for (int i = 0; i < TRIES; i++) {
            steps.add(() -> wanted.get().flatMap(this::prepareMap));
            steps.add(() -> wanted.get().flatMap(this::prepareInset));
            // What has been styled meanwhile may cover something else.
            steps.add(() -> wanted.get().flatMap(this::prepareMap));
            steps.add(Step.once(() -> wanted.get().ifPresent(this::showKey)));
        }
        return steps;
    }

    private List<Step> draw() {
        List<Step> draw = new ArrayList<>(List.of(sheet::drawLand, Step.once(sheet::layout)));
        panels.nodes().forEach(panel -> draw.add(Step.once(panel::layout)));
        return draw;
    }

    private Optional<Supplier<Runnable>> prepareMap(Wanted wanted) {
        return sheet.prepare(placed(wanted));
    }

    private Optional<Supplier<Runnable>> prepareInset(Wanted wanted) {
        return wanted.frame().flatMap(part -> panels.inset().prepare(part, placed(wanted)));
    }
}
