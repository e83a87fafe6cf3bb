package kr.gpuatlas.view.phase;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// What has been seen, but is in no total of the pledge.
final class OutsideList extends VBox {
    private final SectionHeader header = new SectionHeader("");
    private final GridPane rows = new GridPane();
    private final Label note = new Label();
    private List<Row> shown = List.of();

    private record Row(Figure figure, String name, Language language) {}

    OutsideList() {
        getStyleClass().add("outside-list");
        rows.getStyleClass().add("outside-rows");
        ColumnConstraints mark = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        ColumnConstraints phase = new ColumnConstraints();
        ColumnConstraints date = new ColumnConstraints();
        date.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().setAll(mark, name, number, phase, date);
        note.getStyleClass().addAll("note", "quiet");
        note.setWrapText(true);
        getChildren().addAll(header, rows, note);
    }

    void show(Figures figures, HeroWords words) {
        List<Figure> outside = figures.outside();
        boolean counted = figures.scope() == Scope.ALL;
        header.titleProperty().set(words.get(counted ? "outside.title.all" : "outside.title"));
        List<Row> wanted =
                outside.stream()
                        .map(each -> new Row(each, name(each, figures, words), words.language()))
                        .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            rows.getChildren().clear();
            for (int i = 0; i < outside.size(); i++) {
                add(outside.get(i), i, wanted.get(i).name(), words);
            }
        }
        note.setText(words.get(outside.isEmpty() ? "outside.none" : note(figures)));
    }

    private static String note(Figures figures) {
        if (figures.scope() == Scope.ALL) {
            return "outside.note.all";
        }
        boolean pledged = figures.national().at(Phase.ANNOUNCED).isPresent();
        return pledged ? "outside.note" : "outside.before";
    }

    private void add(Figure figure, int row, String called, HeroWords words) {
        Wording wording = words.wording();
        EvidenceMark mark = new EvidenceMark(figure.evidence(), figure.grade(), words.language());
        Label name = new Label(called);
        name.getStyleClass().add("main-text");
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.slotProperty().set(true);
        number.languageProperty().set(words.language());
        number.setQuantity(figure.quantity(), Unit.GPU);
        number.figureIdProperty().set(figure.id());
        Label phase = new Label(wording.phase(figure.phase()));
        phase.getStyleClass().add("note");
        Label date = new Label(words.said(figure));
        date.getStyleClass().addAll("note", "quiet");
        date.setMinWidth(Region.USE_PREF_SIZE);
        phase.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(row, mark, name, number, phase, date);
        GridPane.setMargin(mark, new javafx.geometry.Insets(0, Space.S, 0, 0));
    }

    private static String name(Figure figure, Figures figures, HeroWords words) {
        return Optional.of(figure.about())
                .flatMap(figures.dataset()::lot)
                .map(lot -> lot.name().in(words.language()))
                .orElse(figure.about());
    }
}
