package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Backing;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
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

    /// That what others state may take.
    private static final int LINES = 3;

    private final SceneWords words;

    BackingList(SceneContents contents) {
        this.words = new SceneWords(contents.language());
        getStyleClass().add("backing");
        Backing backing = Backing.of(contents);
        section("figures", backing.figures().stream().map(line -> figure(contents, line)).toList());
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

    private Region figure(SceneContents contents, Backing.Line line) {
        VBox lines = new VBox(figure(contents, line.figure()));
        if (!line.alternatives().isEmpty()) {
            Prose others =
                    SceneLabels.wrapped(
                            words.get("rivals", others(contents.figures(), line)),
                            "note",
                            "disputed");
            others.setMostLines(LINES);
            HBox.setHgrow(others, Priority.ALWAYS);
            HBox below = new HBox(others);
            below.getStyleClass().add("backing-rivals");
            lines.getChildren().add(below);
        }
        return row(lines);
    }

    private HBox figure(SceneContents contents, Figure figure) {
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
                        remark(contents, figure));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Cut off where the window is narrow.
    private Label remark(SceneContents contents, Figure figure) {
        Label remark = SceneLabels.of(words.remark(contents.figures(), figure), "body");
        remark.setMinWidth(0);
        return remark;
    }

    /// What others state in its place, and who they are.
    private String others(Figures figures, Backing.Line line) {
        return line.alternatives().stream()
                .map(other -> other(figures, other))
                .collect(Collectors.joining(" · "));
    }

    private String other(Figures figures, Backing.Alternative other) {
        String what =
                other.quantity()
                        .map(quantity -> words.wording().written(quantity, Unit.GPU))
                        .orElse(other.words().in(words.language()));
        String said = other.by().map(by -> words.get("rival", what, words.by(by))).orElse(what);
        return other.part()
                .map(part -> words.get("rival.part", words.name(figures, part), said))
                .orElse(said);
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
