package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.QuantityLabel;

/// What sources say beside counts of phases, and what none of them says.
final class ClaimRows {
    private static final Texts TEXTS = Texts.beside(ClaimRows.class);

    private final Setting setting;

    ClaimRows(Setting setting) {
        this.setting = setting;
    }

    List<Node> claims(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.subject() != Subject.TARGET)
                .map(claim ->
                        setting.kept().node(() -> claim(claim), "claim", claim.id(), said(claim)))
                .toList();
    }

    private Node claim(Claim claim) {
        VBox words = Line.column(Line.wrapped(claim.label().in(setting.language()), "body"));
        HBox row =
                Row.tall(
                        new EvidenceMark(Evidence.REPORTED, claim.grade(), setting.language()),
                        words);
        switch (claim.value()) {
            case Value.Words(var text) ->
                    words.getChildren()
                            .add(Line.wrapped(text.in(setting.language()), "claim-value"));
            case Value.Measure measure -> row.getChildren().add(number(claim, measure));
        }
        words.getChildren().add(Line.wrapped(said(claim), "note", "quiet"));
        Explained.byAnything(row, claim::id);
        return row;
    }

    private Node number(Claim claim, Value.Measure measure) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(setting.language());
        number.setQuantity(measure.quantity(), measure.unit());
        number.figureIdProperty().set(claim.id());
        return number;
    }

    /// Who says so, for which day.
    private String said(Claim claim) {
        String day = setting.wording().dates().span(claim.when());
        Optional<Source> best =
                setting.figures().visibility().publicSources(claim.sources()).stream().findFirst();
        return best.map(source ->
                        TEXTS.get(
                                setting.language(),
                                "said",
                                day,
                                source.publisher().in(setting.language())))
                .orElse(day);
    }

    List<Node> unknowns(List<Unknown> unknowns) {
        return unknowns.stream()
                .map(each -> setting.kept().node(() -> unknown(each), "unknown", each))
                .toList();
    }

    private Node unknown(Unknown unknown) {
        HBox row =
                Row.of(
                        Line.column(
                                Line.wrapped(unknown.text().in(setting.language()), "main-text"),
                                Line.wrapped(
                                        TEXTS.get(
                                                setting.language(),
                                                "unknown.since",
                                                setting.wording().dates().day(unknown.since()),
                                                unknown.answerable().in(setting.language())),
                                        "note",
                                        "quiet")));
        row.getStyleClass().add("unknown-row");
        return row;
    }
}
