package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Shows everything known about the selection, or about the pledge while nothing is selected.
public final class InspectorView extends BorderPane {
    /// What a person can do with what is known.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        void explain(String figureId);

        /// Opens a source in the person's browser.
        void browse(URI address);

        void copy(String text);
    }

    private static final Texts TEXTS = Texts.beside(InspectorView.class);
    private static final String STYLE =
            Objects.requireNonNull(InspectorView.class.getResource("evidence.css"))
                    .toExternalForm();

    private final AtlasModel model;
    private final Function<String, Optional<Dossier>> provinces;
    private final Actions actions;
    private final ScrollPane scroll = new ScrollPane();

    private record Shown(Figures figures, Optional<Selection> selection, Language language) {}

    /// @param provinces opens the dossier of a province by its ISO code, on the day the model shows
    public InspectorView(
            AtlasModel model, Function<String, Optional<Dossier>> provinces, Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        getStyleClass().add("inspector-view");
        getStylesheets().add(STYLE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        model.figures()
                .flatMap(
                        figures ->
                                model.view()
                                        .map(
                                                view ->
                                                        new Shown(
                                                                figures,
                                                                view.selection(),
                                                                view.language())))
                .subscribe(this::show);
    }

    private void show(Shown shown) {
        Page page = new Page(shown.figures(), shown.language(), actions);
        boolean selected = shown.selection().isPresent();
        setTop(page.head(dossier(shown), selected));
        scroll.setContent(page.body(dossier(shown)));
        scroll.setVvalue(0);
    }

    private Dossier dossier(Shown shown) {
        Dossiers dossiers = new Dossiers(shown.figures());
        return shown.selection()
                .flatMap(selection -> open(dossiers, selection))
                .orElseGet(
                        () ->
                                dossiers.pledge(
                                        TEXTS.both("pledge.monogram"),
                                        TEXTS.both("pledge.subtitle")));
    }

    private Optional<Dossier> open(Dossiers dossiers, Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME -> dossiers.programme(selection.id());
            case PARTNER -> dossiers.partner(selection.id());
            case SITE -> dossiers.site(selection.id());
            case PROVINCE -> provinces.apply(selection.id());
        };
    }

    /// Whose dossier is open.
    Optional<Selection> selection() {
        return model.view().getValue().selection();
    }
}
