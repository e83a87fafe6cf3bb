package kr.gpuatlas.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.figure.Courses;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.ViewState;

/// The state of one window: a dataset, a view, and everything that follows from them.
///
/// Both are stored once; all else is derived by bindings. To be used on the JavaFX thread only.
public final class AtlasModel {
    private final History<Dataset> datasets;
    private final History<ViewState> views;
    private final ObjectBinding<Figures> figures;

    /// Nearly every text of the window is bound to it; as a binding of the view it would have them
    /// all written anew whenever anything else in the view changes.
    private final ReadOnlyObjectWrapper<Language> language;

    private Optional<Figures> last = Optional.empty();
    private Optional<Assuming> assuming = Optional.empty();
    private Optional<Courses> courses = Optional.empty();

    public AtlasModel(Dataset dataset, ViewState view) {
        this.datasets = new History<>(dataset);
        this.views = new History<>(view);
        this.language = new ReadOnlyObjectWrapper<>(view.language());
        // Before anything else listens, so that whoever hears of a view reads its language.
        views.current().subscribe(() -> language.set(views.value().language()));
        this.figures =
                Bindings.createObjectBinding(this::resolve, datasets.current(), views.current());
    }

    /// Most changes of the view, such as a move of the map, leave the figures as they are. Datasets
    /// are large and immutable, so being the same object is what makes them equal here.
    @SuppressWarnings("ReferenceEquality")
    private Figures resolve() {
        ViewState view = views.value();
        Dataset dataset = assumed(view);
        Figures current =
                last.filter(figures -> figures.dataset() == dataset)
                        .filter(figures -> figures.clock().equals(view.clock()))
                        .filter(figures -> figures.scope() == view.scope())
                        .orElseGet(() -> Figures.of(dataset, view.clock(), view.scope()));
        last = Optional.of(current);
        return current;
    }

    /// The dataset with the view's own assumptions in place of its own.
    @SuppressWarnings("ReferenceEquality")
    private Dataset assumed(ViewState view) {
        Assuming current =
                assuming.filter(known -> known.original() == datasets.value())
                        .filter(known -> known.assumed().equals(view.assumed()))
                        .orElseGet(() -> Assuming.of(datasets.value(), view.assumed()));
        assuming = Optional.of(current);
        return current.changed();
    }

    private record Assuming(Dataset original, Assumed assumed, Dataset changed) {
        static Assuming of(Dataset dataset, Assumed assumed) {
            return new Assuming(dataset, assumed, dataset.assuming(assumed));
        }
    }

    public History<Dataset> datasets() {
        return datasets;
    }

    public History<ViewState> views() {
        return views;
    }

    public ObservableValue<Dataset> dataset() {
        return datasets.current();
    }

    public ObservableValue<ViewState> view() {
        return views.current();
    }

    /// One component of the view; its change listeners hear only of changes of that component.
    public <P> ObservableValue<P> part(Function<ViewState, P> component) {
        return views.current().map(component);
    }

    public ObservableValue<Language> language() {
        return language.getReadOnlyProperty();
    }

    public ObservableValue<LocalDate> asOf() {
        return part(ViewState::asOf);
    }

    /// The figures of the dataset as the view's clocks and scope let them be seen.
    public ObservableValue<Figures> figures() {
        return figures;
    }

    /// The courses of the dataset as it stands now.
    @SuppressWarnings("ReferenceEquality") // datasets are large and immutable
    public Courses courses() {
        Courses current =
                courses.filter(known -> known.dataset() == datasets.value())
                        .orElseGet(() -> new Courses(datasets.value()));
        courses = Optional.of(current);
        return current;
    }

    /// Changes the view in one step that can be undone.
    public void change(String step, UnaryOperator<ViewState> next) {
        views.advance(step, next.apply(views.value()));
    }

    /// Changes the view as part of one longer movement, which is undone as a whole.
    public void sweep(String step, UnaryOperator<ViewState> next) {
        views.gather(step, next.apply(views.value()));
    }

    /// Shows another dataset in its opening view; views of the old one cannot be undone into it.
    public void open(Dataset dataset) {
        ViewState old = views.value();
        ViewState opening = ViewState.opening(dataset, old.theme(), old.language());
        datasets.restart(dataset);
        views.restart(opening);
    }
}
