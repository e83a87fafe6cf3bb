package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Backing;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// What only the presenter sees: the claims behind every figure, likely questions, what is not
/// known.
final class BackingList extends VBox {
    private static final int QUESTIONS = 4;
    private static final int UNKNOWNS = 5;

    private final SceneWords words;

    BackingList(SceneContents contents) {
        this.words = new SceneWords(contents.language());
        getStyleClass().add("backing");
        Backing backing = Backing.of(contents);
        section("figures", backing.figures().stream().map(f -> figure(contents, f)).toList());
        section(
                "questions",
                backing.questions().stream().limit(QUESTIONS).map(this::question).toList());
        section(
                "unknowns",
                backing.unknowns().stream().limit(UNKNOWNS).map(this::unknown).toList());
    }

    private void section(String key, List<Region> rows) {
        if (!rows.isEmpty()) {
            VBox section = new VBox();
            section.getStyleClass().add("backing-section");
            section.getChildren()
                    .add(new SectionHeader(words.get(key), words.get(key + ".remark")));
            section.getChildren().addAll(rows);
            getChildren().add(section);
        }
    }

    private Region figure(SceneContents contents, Figure figure) {
        PhaseSwatch swatch = new PhaseSwatch(figure.phase());
        swatch.languageProperty().set(words.language());
        QuantityLabel number =
                SceneLabels.number(figure, QuantityLabel.Role.NAME, words.language());
        number.slotProperty().set(true);
        HBox place = new HBox(number);
        place.getStyleClass().add("backing-number");
        place.setAlignment(Pos.CENTER_RIGHT);
        EvidenceMark mark = new EvidenceMark(figure.evidence(), figure.grade(), words.language());
        HBox row =
                new HBox(
                        Space.M,
                        swatch,
                        place,
                        mark,
                        SceneLabels.of(
                                words.name(contents.figures(), figure.about()),
                                "body",
                                "main-text"),
                        remark(contents, figure),
                        SceneLabels.gap(),
                        rivals(figure));
        return row(row);
    }

    /// Cut off where the window is narrow, so that what others state stays in sight.
    private Label remark(SceneContents contents, Figure figure) {
        Label remark = SceneLabels.of(words.remark(contents.figures(), figure), "body");
        remark.setMinWidth(0);
        return remark;
    }

    /// What others state in its place.
    private Node rivals(Figure figure) {
        String others =
                figure.rivals().stream()
                        .flatMap(claim -> claim.quantity().stream())
                        .filter(Quantity::isKnown)
                        .filter(quantity -> !quantity.equals(figure.quantity()))
                        .map(quantity -> words.wording().written(quantity, Unit.GPU))
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(" · "));
        return others.isEmpty()
                ? SceneLabels.of("", "note")
                : SceneLabels.of(words.get("rivals", others), "note", "disputed");
    }

    private Region question(Backing.Question question) {
        String others =
                question.others().stream()
                        .map(text -> text.in(words.language()))
                        .collect(Collectors.joining(" · "));
        String answer =
                question.answer()
                        .map(text -> words.get("answer", text.in(words.language()), others))
                        .orElse(words.get("answer.none", others));
        return row(
                new VBox(
                        SceneLabels.wrapped(question.topic().in(words.language()), "strong"),
                        SceneLabels.wrapped(answer, "body")));
    }

    private Region unknown(Unknown unknown) {
        Text text = unknown.text();
        return row(
                new VBox(
                        SceneLabels.wrapped(
                                "– " + text.in(words.language()), "body", "main-text")));
    }

    private static Region row(Region row) {
        row.getStyleClass().add("backing-row");
        return row;
    }
}
