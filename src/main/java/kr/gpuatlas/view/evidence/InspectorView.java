package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Repaint;
import kr.gpuatlas.view.control.Skins;
import kr.gpuatlas.view.control.Step;
import kr.gpuatlas.view.control.Unhurried;

/// Shows everything known about the selection, or about the pledge while nothing is selected.
public final class InspectorView extends BorderPane implements Gradual {
    /// What a person can do with what is known.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        void explain(String figureId);

        /// Opens a source in the person's browser.
        void browse(URI address);

        void copy(Excerpt excerpt);
    }

    private static final Texts TEXTS = Texts.beside(InspectorView.class);
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Below this width rows drop what they can do without.
    private static final double WIDE = 360;

    /// So many rows are styled together without a person noticing.
    private static final int TOGETHER = 3;

    private final AtlasModel model;
    private final Function<String, Optional<Dossier>> provinces;
    private final Actions actions;
    private final ScrollPane scroll = new ScrollPane();

    /// The model outlives the inspector, which follows it only while it stands in a scene.
    private Subscription following = Subscription.EMPTY;

    private final Unhurried<Shown> pages = new Unhurried<>(3, this::show);
    private final Kept kept = new Kept();
    private Optional<Shown> last = Optional.empty();

    /// While its rows come into the scene one after the other.
    private boolean apart;

    private record Shown(
            Figures figures, Optional<Selection> selection, Language language, boolean narrow) {}

    /// @param provinces opens the dossier of a province by its ISO code, on the day the model shows
    public InspectorView(
            AtlasModel model, Function<String, Optional<Dossier>> provinces, Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        getStyleClass().add("inspector-view");
        scroll.setFitToWidth(true);
        Repaint.inPart(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventHandler(ExplainEvent.EXPLAIN, this::explain);
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
    }

    private Subscription followModel() {
        return shown().subscribe(next -> pages.show(next, model.views().isGathering()))
                .and(pages::stop);
    }

    private ObservableValue<Shown> shown() {
        ObservableValue<Boolean> narrow =
                widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < WIDE);
        return model.figures()
                .flatMap(figures ->
                        model.view()
                                .flatMap(view ->
                                        narrow.map(small ->
                                                new Shown(
                                                        figures,
                                                        view.selection(),
                                                        view.language(),
                                                        small))));
    }

    private void explain(ExplainEvent event) {
        actions.explain(event.figureId());
        event.consume();
    }

    /// Whether what is built from the same claims looks the same in both.
    @SuppressWarnings("ReferenceEquality") // datasets are large, and equal only as one object
    private static boolean speaksAlike(Shown before, Shown after) {
        return before.figures().dataset() == after.figures().dataset()
                && before.language() == after.language()
                && before.narrow() == after.narrow();
    }

    private void show(Shown shown) {
        if (apart && last.filter(shown::equals).isPresent()) {
            return;
        }
        if (last.filter(before -> speaksAlike(before, shown)).isEmpty()) {
            kept.clear();
        }
        boolean another =
                last.filter(before -> before.selection().equals(shown.selection())).isEmpty();
        last = Optional.of(shown);
        Page page = page(shown);
        Dossier dossier = dossier(shown);
        setTop(page.head(dossier, shown.selection().isPresent()));
        scroll.setContent(page.body(dossier));
        if (another) {
            scroll.setVvalue(0);
        }
        Skins.make(this);
    }

    private Page page(Shown shown) {
        kept.begin();
        pseudoClassStateChanged(NARROW, shown.narrow());
        return new Page(
                new Setting(shown.figures(), shown.language(), shown.narrow(), actions, kept));
    }

    /// Section by section, and of each some rows at a time.
    @Override
    public List<Part> takeApart() {
        Shown now = shown().getValue();
        last = Optional.of(now);
        apart = true;
        List<Part> sections = new ArrayList<>();
        Step opened =
                () ->
                        Optional.of(() -> {
                            Dossier dossier = dossier(now);
                            return () -> sections.addAll(sections(now, dossier));
                        });
        return List.of(
                new Part(List.of(this), () -> {}, List.of(opened), List.of(), () -> sections));
    }

    private List<Part> sections(Shown now, Dossier dossier) {
        Page page = page(now);
        VBox body = page.body();
        setTop(page.head(dossier, now.selection().isPresent()));
        scroll.setContent(body);
        List<Part> parts = new ArrayList<>();
        for (Supplier<Optional<Node>> section : page.sections(dossier)) {
            List<Part> rows = new ArrayList<>();
            parts.add(
                    new Part(
                            List.of(body),
                            () -> section.get().ifPresent(built -> rows.addAll(lay(built, body))),
                            List.of(),
                            List.of(),
                            () -> rows));
        }
        parts.add(new Part(List.of(), this::end, List.of(), List.of()));
        return parts;
    }

    /// Everything has come.
    private void end() {
        apart = false;
        last.ifPresent(this::show);
    }

    /// Puts a section on the page without its rows, which it returns.
    private static List<Part> lay(Node section, VBox body) {
        List<Part> rows =
                section instanceof VBox box ? Gradual.each(box.getChildren(), TOGETHER) : List.of();
        body.getChildren().add(section);
        return rows;
    }

    private Dossier dossier(Shown shown) {
        Dossiers dossiers = new Dossiers(shown.figures());
        return shown.selection()
                .flatMap(selection -> open(dossiers, selection))
                .orElseGet(() -> whole(dossiers, shown.figures().visibility().isPledged()));
    }

    private static Dossier whole(Dossiers dossiers, boolean pledged) {
        Text monogram = TEXTS.both("pledge.monogram");
        return pledged
                ? dossiers.pledge(monogram, TEXTS.both("pledge.subtitle"))
                : dossiers.pledge(
                        monogram,
                        TEXTS.both("pledge.before.title"),
                        TEXTS.both("pledge.before.subtitle"));
    }

    private Optional<Dossier> open(Dossiers dossiers, Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME -> dossiers.programme(selection.id());
            case PARTNER -> dossiers.partner(selection.id());
            case SITE -> dossiers.site(selection.id());
            case PROVINCE -> provinces.apply(selection.id());
        };
    }
}
