package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Conflicts one at a time, their sides next to each other as equals.
final class ConflictPager extends VBox {
    private static final Texts TEXTS = Texts.beside(ConflictPager.class);

    private final List<Conflict> conflicts;
    private final Visibility visibility;
    private final Language language;
    private final int mostColumns;
    private final Label topic = Line.wrapped("", "conflict-topic");
    private final Label place = Line.whole("", "note", "quiet");
    private final VBox page = new VBox();
    private int shown;

    /// @param mostColumns how many sides may stand next to each other
    ConflictPager(
            List<Conflict> conflicts, Visibility visibility, Language language, int mostColumns) {
        this.conflicts = List.copyOf(conflicts);
        this.visibility = visibility;
        this.language = language;
        this.mostColumns = mostColumns;
        getStyleClass().add("conflict-pager");
        page.getStyleClass().add("conflict-page");
        getChildren().addAll(head(), page);
        show(0);
    }

    /// Everything its pages tell of conflicts.
    static List<Object> sources(List<Conflict> conflicts, Visibility visibility) {
        Set<String> seen =
                Stream.concat(
                                visibility.claims().stream().map(Claim::id),
                                visibility.milestones().stream().map(Milestone::id))
                        .collect(Collectors.toSet());
        List<Object> told = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            told.add(conflict.topic());
            told.add(visibility.isAssessed(conflict));
            for (Conflict.Position side : visibility.publicPositions(conflict)) {
                told.add(side);
                told.add(visibility.publicSources(side.sources()));
                told.add(side.claims().stream().filter(seen::contains).toList());
            }
        }
        return told;
    }

    private Node head() {
        Label sign = Line.whole(TEXTS.get(language, "conflict.sign"), "conflict-sign");
        HBox head = new HBox(Space.M, sign, Line.column(topic));
        head.setAlignment(Pos.TOP_LEFT);
        if (conflicts.size() > 1) {
            HBox turn =
                    new HBox(
                            turn(Icon.CHEVRON_LEFT, "conflict.previous", -1),
                            place,
                            turn(Icon.CHEVRON_RIGHT, "conflict.next", 1));
            turn.setAlignment(Pos.CENTER);
            head.getChildren().add(turn);
        }
        return head;
    }

    private Node turn(Icon icon, String key, int step) {
        return icon.smallButton(
                TEXTS.get(language, key),
                () -> show(Math.floorMod(shown + step, conflicts.size())));
    }

    private void show(int index) {
        shown = index;
        Conflict conflict = conflicts.get(index);
        boolean assessed = visibility.isAssessed(conflict);
        topic.setText(conflict.topic().in(language));
        place.setText(TEXTS.get(language, "of", index + 1, conflicts.size()));
        page.getChildren().setAll(cards(conflict, assessed));
        if (assessed) {
            page.getChildren().add(Line.wrapped(conflict.assessment().in(language), "note"));
        }
    }

    private Node cards(Conflict conflict, boolean assessed) {
        GridPane cards = new GridPane(Space.M, Space.M);
        List<Conflict.Position> sides = visibility.publicPositions(conflict);
        int columns = Math.min(mostColumns, sides.size());
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setFillWidth(true);
            cards.getColumnConstraints().add(column);
        }
        for (int i = 0; i < sides.size(); i++) {
            PositionCard card = new PositionCard(sides.get(i), assessed, visibility, language);
            card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cards.add(card, i % columns, i / columns);
        }
        return cards;
    }
}
