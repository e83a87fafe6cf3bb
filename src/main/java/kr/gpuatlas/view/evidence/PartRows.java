package kr.gpuatlas.view.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;

/// The numbers beside the phases: those of the parts, one row each, and what is planned.
final class PartRows {
    private final Setting setting;

    PartRows(Setting setting) {
        this.setting = setting;
    }

    /// One row for each part that has a figure, with its furthest phase.
    List<Node> parts(Dossier dossier) {
        return dossier.lots().stream()
                .flatMap(lot -> lot.furthest().stream())
                .map(figure -> setting.kept().node(() -> part(figure), "part", figure))
                .toList();
    }

    private Node part(Figure figure) {
        PhaseSwatch swatch = new PhaseSwatch(figure.phase());
        swatch.languageProperty().set(setting.language());
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(setting.language());
        number.setQuantity(figure.quantity(), Unit.GPU);
        number.figureIdProperty().set(figure.id());
        HBox row =
                Row.of(
                        swatch,
                        Line.shortened(setting.name(figure.about()), "main-text"),
                        Line.gap(),
                        Line.whole(setting.wording().phase(figure.phase()), "note", "quiet"),
                        number,
                        new EvidenceMark(figure.evidence(), figure.grade(), setting.language()));
        Explained.byAnything(row, figure::id);
        return row;
    }

    /// What somebody plans, newest statement first.
    List<Node> targets(Dossier dossier) {
        return dossier.claims().stream()
                .filter(claim -> claim.subject() == Subject.TARGET)
                .map(claim -> setting.kept().node(() -> target(claim), "target", claim.id()))
                .toList();
    }

    private Node target(Claim claim) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(setting.language());
        claim.quantity().ifPresent(quantity -> number.setQuantity(quantity, Unit.GPU));
        number.figureIdProperty().set(claim.id());
        String due = setting.wording().dates().span(claim.due().orElse(claim.when()));
        return Row.of(
                Line.whole(due, "note", "planned", "row-date"),
                Line.column(Line.wrapped(claim.label().in(setting.language()), "main-text")),
                number);
    }
}
