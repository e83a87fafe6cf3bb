package kr.gpuatlas.view.derived;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.derived.Coverage;
import kr.gpuatlas.domain.wording.Dates;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.SectionHeader;

/// Shows what no source says, since when and who could, beside what has been reported of each
/// programme.
public final class UnknownsView extends SheetPane {
    /// What a person can do with unknowns.
    public interface Actions {
        void close();
    }

    private final Actions actions;

    @SuppressWarnings("this-escape")
    public UnknownsView(AtlasModel model, Actions actions) {
        this.actions = actions;
        getStyleClass().add("unknowns-view");
        fill(Context.of(model).getValue());
        Context.of(model)
                .when(sceneProperty().map(scene -> true).orElse(false))
                .subscribe(this::fill);
    }

    private void fill(Context context) {
        List<Unknown> unknowns = context.figures().visibility().unknowns();
        VBox body =
                new VBox(
                        new SectionHeader(
                                context.text("coverage"), context.text("coverage.remark")),
                        new CoverageGrid(context, Coverage.of(context.figures())));
        VBox list =
                new VBox(
                        new SectionHeader(
                                context.text("unknowns.title"), String.valueOf(unknowns.size())));
        list.getStyleClass().add("derived-section");
        unknowns.forEach(unknown -> list.getChildren().add(row(context, unknown)));
        body.getChildren().add(list);
        show(
                head(
                        context.text("unknowns.title"),
                        context.text("unknowns.remark", unknowns.size(), context.asOf()),
                        context.text("close"),
                        actions::close),
                body);
    }

    private static Node row(Context context, Unknown unknown) {
        Dates dates = context.wording().dates();
        VBox words =
                Line.column(
                        Line.wrapped(context.in(unknown.text()), "body", "main-text"),
                        Line.wrapped(
                                context.text("unknowns.who", context.in(unknown.answerable())),
                                "note",
                                "quiet"));
        HBox row =
                Line.row(
                        Line.wrapped(context.name(unknown.about()), "strong", "unknown-about"),
                        words,
                        Line.whole(
                                context.text(
                                        "unknowns.since",
                                        dates.day(unknown.since()),
                                        dates.age(
                                                unknown.since(), context.figures().clock().asOf())),
                                "note",
                                "quiet"));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("unknown-row");
        return row;
    }
}
