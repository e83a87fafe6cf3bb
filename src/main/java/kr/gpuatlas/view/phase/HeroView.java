package kr.gpuatlas.view.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Essential;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.NationalBar;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Skins;

/// Answers how many exist: the four phases of the pledge as parts of one whole, and what is seen
/// but not in the total.
public final class HeroView extends Arranged implements Gradual, Essential {
    /// What a person can do with the figures.
    public interface Actions {
        void select(Optional<Selection> selection);

        void explain(String figureId);
    }

    private static final double INSET = 20;
    private static final double SMALL_INSET = 16;
    private static final double COMPACT_BELOW = 120;
    private static final double BAR = 26;
    private static final double SMALL_BAR = 18;

    /// The column of the details, over which the list of what is outside stands.
    private static final double OUTSIDE = 440;

    /// The column of the cards, over which the first tile stands.
    private static final double FIRST = 400;

    private static final double TOP = 10;
    private static final double BAR_AND_LABELS = 52;
    private static final double SMALL_BAR_AND_LABELS = 44;

    private static final List<Phase> PHASES = List.of(Phase.values());

    /// For the first phases, as many as stand here.
    private final List<HeroTile> tiles = new ArrayList<>();

    private final NationalBar bar = new NationalBar(BAR);
    private final NationalBar smallBar = new NationalBar(SMALL_BAR);
    private final BeforePledge before = new BeforePledge();
    private final OutsideList outside = new OutsideList();
    private final Region edge = new Region();
    private Subscription following = Subscription.EMPTY;
    private Optional<Shown> shown = Optional.empty();

    /// How many tiles are to stand here.
    private int wanted = PHASES.size();

    /// Whether what stands beside and under the tiles is to stand here.
    private boolean surrounded = true;

    private boolean compact;
    private boolean pledged;

    private record Shown(Figures figures, Language language) {}

    public HeroView(AtlasModel model, Actions actions) {
        getStyleClass().add("hero-view");
        edge.getStyleClass().add("hairline");
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : follow(model);
                });
    }

    /// The model outlives the hero, which follows it only while it stands in a scene.
    private Subscription follow(AtlasModel model) {
        return model.figures()
                .flatMap(figures -> model.language().map(language -> new Shown(figures, language)))
                .subscribe(this::show);
    }

    private void show(Shown next) {
        shown = Optional.of(next);
        pledged = next.figures().national().at(Phase.ANNOUNCED).isPresent();
        HeroWords words = new HeroWords(next.language());
        tiles.forEach(tile -> tile.show(next.figures(), words));
        complete(next, words);
        if (surrounded) {
            surround(next, words);
        }
        choose();
        Skins.make(this);
    }

    /// Makes the tiles that are wanted and not there.
    private void complete(Shown shown, HeroWords words) {
        while (tiles.size() < wanted) {
            HeroTile tile = new HeroTile(PHASES.get(tiles.size()));
            tile.setCompact(compact);
            tile.show(shown.figures(), words);
            tiles.add(tile);
        }
    }

    private void surround(Shown shown, HeroWords words) {
        outside.show(shown.figures(), words);
        before.show(shown.figures(), words);
        List<NationalBar.Part> parts =
                shown.figures().dataset().pledge().parts().stream()
                        .map(id -> part(id, shown))
                        .toList();
        for (NationalBar each : List.of(bar, smallBar)) {
            each.languageProperty().set(shown.language());
            if (!parts.equals(each.partsProperty().get())) {
                each.partsProperty().set(parts);
            }
        }
    }

    /// One tile after the other, and at last what stands around them.
    @Override
    public List<Part> takeApart() {
        wanted = 0;
        surrounded = false;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(this, () -> {}));
        PHASES.forEach(_ -> parts.add(new Part(this, () -> add(() -> wanted++))));
        parts.add(new Part(this, () -> add(() -> surrounded = true)));
        return parts;
    }

    /// The tiles.
    @Override
    public void showEssentials() {
        surrounded = false;
    }

    @Override
    public void showAll() {
        add(() -> surrounded = true);
    }

    private void add(Runnable more) {
        more.run();
        shown.ifPresent(known -> {
            HeroWords words = new HeroWords(known.language());
            complete(known, words);
            if (surrounded) {
                surround(known, words);
            }
            choose();
        });
    }

    /// What does not fit or does not apply does not stand here at all, and costs nothing.
    private void choose() {
        List<Node> standing = new ArrayList<>(tiles);
        if (surrounded) {
            standing.add(underTiles());
            if (!compact) {
                standing.addAll(List.of(outside, edge));
            }
        }
        Children.show(getChildren(), standing);
        requestLayout();
    }

    private Region underTiles() {
        if (!pledged) {
            return before;
        }
        return compact ? smallBar : bar;
    }

    private static NationalBar.Part part(String programme, Shown shown) {
        String name =
                shown.figures()
                        .dataset()
                        .programme(programme)
                        .map(found -> found.shortName().in(shown.language()))
                        .orElse(programme);
        return new NationalBar.Part(
                name,
                Reading.of(shown.figures().about(programme)),
                Figure.id(programme, Phase.ANNOUNCED));
    }

    @Override
    protected void arrange() {
        boolean small = getHeight() < COMPACT_BELOW;
        if (small != compact) {
            compact = small;
            tiles.forEach(tile -> tile.setCompact(small));
            choose();
        }
        if (small) {
            layoutSmall();
        } else {
            layoutWide();
        }
    }

    private void layoutSmall() {
        double width = getWidth() / PHASES.size();
        double height = getHeight() - SMALL_BAR_AND_LABELS;
        for (int i = 0; i < tiles.size(); i++) {
            double x = Math.max(SMALL_INSET, i * width);
            tiles.get(i).resizeRelocate(x, 0, (i + 1) * width - x, height);
        }
        smallBar.resizeRelocate(
                SMALL_INSET, height, getWidth() - 2 * SMALL_INSET, SMALL_BAR_AND_LABELS);
        before.resizeRelocate(SMALL_INSET, height, getWidth() - 2 * SMALL_INSET, SMALL_BAR);
    }

    private void layoutWide() {
        double left = getWidth() - OUTSIDE;
        double third = (left - FIRST) / (PHASES.size() - 1);
        double height = getHeight() - TOP - BAR_AND_LABELS - TOP;
        for (int i = 0; i < tiles.size(); i++) {
            double x = i == 0 ? INSET : FIRST + (i - 1) * third + INSET;
            double width = (i == 0 ? FIRST : third) - INSET;
            tiles.get(i).resizeRelocate(x, TOP, width, height);
        }
        bar.resizeRelocate(INSET, TOP + height + 2, left - 2 * INSET, BAR_AND_LABELS);
        before.resizeRelocate(INSET, TOP + height + 2, left - 2 * INSET, BAR);
        edge.resizeRelocate(left, 0, 1, getHeight());
        outside.resizeRelocate(left + INSET, TOP, OUTSIDE - 2 * INSET, getHeight() - TOP);
    }
}
