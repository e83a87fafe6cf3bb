package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.programme.Lot;
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

    /// One row for each part that has a figure, in one phase as far as they have it; the parts of a
    /// part stand in from it.
    List<Node> parts(Dossier dossier) {
        List<Figure> parts = dossier.parts();
        Set<String> abouts = parts.stream().map(Figure::about).collect(Collectors.toSet());
        return parts.stream()
                .map(figure -> {
                    boolean within = isWithin(figure, abouts);
                    return setting.kept().node(() -> part(figure, within), "part", figure, within);
                })
                .toList();
    }

    private boolean isWithin(Figure figure, Set<String> abouts) {
        return setting.figures()
                .dataset()
                .lot(figure.about())
                .flatMap(Lot::partOf)
                .filter(abouts::contains)
                .isPresent();
    }

    private Node part(Figure figure, boolean within) {
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
        row.getStyleClass().add("part-row");
        if (within) {
            row.getStyleClass().add("within");
        }
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
