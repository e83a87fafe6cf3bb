package kr.gpuatlas.view.phase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.SectionHeader;

/// Shows every programme's phases, shares and planned power as gauges on common scales, for the
/// wall and the briefing.
public final class GaugeBoardView extends BorderPane {
    private static final double PLEDGE_WEIGHT = 3;
    private static final double OTHERS_WEIGHT = 1;

    private final AtlasModel model;
    private final ProvinceLookup provinces;
    private final HeroView.Actions actions;
    private final BoardHeader header = new BoardHeader();
    private final PledgeHead pledgeHead = new PledgeHead();
    private final SectionHeader othersHead = new SectionHeader("");
    private final BoardGrid grid = new BoardGrid();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label nothing = new Label();
    private final Map<String, BoardTile> tiles = new LinkedHashMap<>();
    private Subscription following = Subscription.EMPTY;

    /// @param provinces where a site lies, for filters by province
    public GaugeBoardView(AtlasModel model, ProvinceLookup provinces, HeroView.Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        getStyleClass().add("gauge-board");
        setAccessibleRole(AccessibleRole.PARENT);
        nothing.getStyleClass().add("board-filtered");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(header);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
    }

    /// What, besides the figures, decides which tiles there are and what they say.
    private record Contents(Optional<Selection> selection, Filter filter, Language language) {}

    /// The model outlives the board, which follows it only while it stands in a scene.
    private Subscription followModel() {
        show();
        return Subscription.combine(
                model.part(v -> new Contents(v.selection(), v.filter(), v.language()))
                        .subscribe((_, _) -> show()),
                model.figures().subscribe((_, _) -> show()));
    }

    private void fit() {
        grid.fit(getWidth(), getHeight());
    }

    private void show() {
        ViewState view = model.view().getValue();
        Figures figures = model.figures().getValue();
        BoardWords words = new BoardWords(view.language());
        BoardEntry.Scales scales = BoardEntry.Scales.of(figures.dataset());
        setAccessibleText(words.get("board.title"));
        header.show(scales, words);
        pledgeHead.show(figures, words);
        othersHead.titleProperty().set(words.get("board.others"));
        othersHead
                .remarkProperty()
                .set(
                        words.get(
                                figures.scope() == Scope.ALL
                                        ? "board.others.remark.all"
                                        : "board.others.remark"));
        List<BoardTile> shown = new ArrayList<>();
        for (Programme programme : passed(view, figures)) {
            BoardTile tile = tiles.computeIfAbsent(programme.id(), _ -> tile(programme));
            tile.show(BoardEntry.of(programme, figures), scales, words);
            tile.setSelected(view.selection().equals(Optional.of(selection(programme))));
            shown.add(tile);
        }
        place(shown, figures.dataset());
        nothing.setText(words.get("board.filtered"));
        setCenter(shown.isEmpty() ? nothing : scroll);
    }

    /// The programmes the filter lets through, in the order of the dataset.
    private List<Programme> passed(ViewState view, Figures figures) {
        Set<String> ids =
                Shown.of(figures, view.filter(), view.order(), view.language(), provinces)
                        .programmes()
                        .map(Programme::id)
                        .collect(Collectors.toSet());
        return figures.dataset().programmes().stream()
                .filter(programme -> ids.contains(programme.id()))
                .toList();
    }

    private void place(List<BoardTile> shown, Dataset dataset) {
        Map<Boolean, List<BoardTile>> parts =
                shown.stream()
                        .collect(
                                Collectors.partitioningBy(tile ->
                                        dataset.pledge().parts().contains(tile.programme())));
        List<BoardGrid.Band> bands =
                List.of(
                        new BoardGrid.Band(
                                pledgeHead,
                                parts.getOrDefault(true, List.of()),
                                true,
                                PLEDGE_WEIGHT),
                        new BoardGrid.Band(
                                othersHead,
                                parts.getOrDefault(false, List.of()),
                                false,
                                OTHERS_WEIGHT));
        grid.show(bands);
    }

    private static Selection selection(Programme programme) {
        return Selection.programme(programme.id());
    }

    private BoardTile tile(Programme programme) {
        BoardTile tile =
                new BoardTile(
                        programme.id(),
                        programme.inPledge(),
                        () -> actions.select(Optional.of(selection(programme))));
        tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(tile, event));
        tile.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        reveal(tile);
                    }
                });
        return tile;
    }

    private void move(BoardTile from, KeyEvent event) {
        if (event.isConsumed() || event.isControlDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> focus(from, -1, 0, event);
            case RIGHT -> focus(from, 1, 0, event);
            case UP -> focus(from, 0, -1, event);
            case DOWN -> focus(from, 0, 1, event);
            default -> {}
        }
    }

    private void focus(BoardTile from, int right, int down, KeyEvent event) {
        grid.neighbour(from, right, down).requestFocus();
        event.consume();
    }

    private void reveal(BoardTile tile) {
        double hidden = grid.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(tile.getLayoutY() / Math.max(1, grid.getHeight() - tile.getHeight()));
        }
    }
}
