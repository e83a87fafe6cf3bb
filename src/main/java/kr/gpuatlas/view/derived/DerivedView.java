package kr.gpuatlas.view.derived;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.derived.Derivations;
import kr.gpuatlas.domain.derived.Derived;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.SectionHeader;
import org.controlsfx.control.SegmentedButton;

/// Shows what follows from the GPUs of the selected programme or the nation, by which formula, and
/// lets every assumption in it be changed.
public final class DerivedView extends SheetPane {
    /// What a person can do with derived numbers and assumptions.
    public interface Actions {
        /// Changes an assumption, or, absent, takes the dataset's own value again.
        void assume(String id, Optional<BigDecimal> value);

        /// Opens a source in the person's browser.
        void browse(URI address);

        void close();
    }

    private final Actions actions;
    private Context context;
    private Optional<Phase> chosen = Optional.empty();

    @SuppressWarnings("this-escape")
    public DerivedView(AtlasModel model, Actions actions) {
        this.actions = actions;
        getStyleClass().add("derived-view");
        context = Context.of(model).getValue();
        Context.of(model)
                .when(sceneProperty().map(scene -> true).orElse(false))
                .subscribe(this::fill);
    }

    private void fill(Context next) {
        Optional<String> edited = edited();
        context = next;
        Derivations derivations = new Derivations(next.figures(), next.assumed());
        String about = next.about();
        List<Phase> phases = derivations.phases(about);
        Optional<Phase> phase = phase(phases);
        List<Derived> all = phase.map(p -> derivations.of(about, p)).orElse(List.of());
        show(
                head(
                        next.text("derived.title"),
                        next.text("said", next.name(about), next.asOf()),
                        next.text("close"),
                        actions::close,
                        phases(phases, phase)),
                new HBox(left(derivations, all, about), right(all)));
        edited.ifPresent(this::edit);
    }

    /// The phase somebody chose, if there is a number for it; else the order books.
    private Optional<Phase> phase(List<Phase> phases) {
        return chosen.filter(phases::contains)
                .or(() -> Optional.of(Phase.CONTRACTED).filter(phases::contains))
                .or(() -> phases.stream().findFirst());
    }

    private Node phases(List<Phase> phases, Optional<Phase> shown) {
        SegmentedButton buttons = new SegmentedButton();
        for (Phase phase : phases) {
            ToggleButton button = new ToggleButton(context.wording().phase(phase));
            button.setSelected(shown.filter(phase::equals).isPresent());
            button.setOnAction(event -> {
                chosen = Optional.of(phase);
                fill(context);
            });
            buttons.getButtons().add(button);
        }
        return buttons;
    }

    private Node left(Derivations derivations, List<Derived> all, String about) {
        VBox left = new VBox(new SectionHeader(context.text("derived.figures")));
        left.getStyleClass().add("derived-column");
        if (all.isEmpty()) {
            left.getChildren()
                    .add(
                            Line.wrapped(
                                    context.text("derived.nothing", context.name(about)), "body"));
        }
        DerivedRows rows = new DerivedRows(context, this::edit);
        all.forEach(derived -> left.getChildren().add(rows.row(derived)));
        SourceRows sources = new SourceRows(context, actions::browse);
        CheckRows checks = new CheckRows(context, sources);
        left.getChildren().add(checks.section(derivations, all, about));
        left.getChildren().add(checks.constants(all));
        return left;
    }

    private Node right(List<Derived> all) {
        VBox right = new AssumptionPanel(context, all, actions);
        right.getStyleClass().add("derived-column");
        return right;
    }

    /// The assumption whose number is being typed: its editor is made anew with everything else.
    private Optional<String> edited() {
        return editors()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .map(String::valueOf)
                .findFirst();
    }

    private Stream<Node> editors() {
        return lookupAll(".assumption-editor").stream();
    }

    /// Leads from a number in a formula to where it can be changed.
    private void edit(String assumption) {
        editors()
                .filter(node -> assumption.equals(node.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
