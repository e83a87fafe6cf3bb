package kr.gpuatlas.view.derived;

import java.net.URI;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.derived.Assertion;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Shows every claim with a number that counts no GPUs: what it says, how it stands, and what it
/// would take to be true.
public final class ClaimsView extends SheetPane {
    /// What a person can do with claims.
    public interface Actions {
        /// Opens a source in the person's browser.
        void browse(URI address);

        void close();
    }

    private final Actions actions;

    @SuppressWarnings("this-escape")
    public ClaimsView(AtlasModel model, Actions actions) {
        this.actions = actions;
        getStyleClass().add("claims-view");
        fill(Context.of(model).getValue());
        Context.of(model)
                .when(sceneProperty().map(scene -> true).orElse(false))
                .subscribe(this::fill);
    }

    private void fill(Context context) {
        List<Assertion> assertions = Assertion.of(context.figures());
        SourceRows sources = new SourceRows(context, actions::browse);
        VBox[] columns = {column(), column()};
        for (Assertion assertion : assertions) {
            lower(columns).getChildren().add(new ClaimCard(context, assertion, sources));
        }
        Region body =
                assertions.isEmpty()
                        ? new VBox(Line.wrapped(context.text("claims.none"), "body"))
                        : new HBox(Space.XL, columns);
        show(
                head(
                        context.text("claims.title"),
                        context.text("claims.remark", assertions.size(), context.asOf()),
                        context.text("close"),
                        actions::close),
                body);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("claim-cards");
        return column;
    }

    /// Cards go where there are fewer lines, so that both columns end about alike.
    private static VBox lower(VBox[] columns) {
        return lines(columns[0]) <= lines(columns[1]) ? columns[0] : columns[1];
    }

    private static int lines(VBox column) {
        return column.getChildren().stream()
                .mapToInt(card -> card instanceof ClaimCard claim ? claim.lines() : 0)
                .sum();
    }
}
