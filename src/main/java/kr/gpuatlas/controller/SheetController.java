package kr.gpuatlas.controller;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.change.ChangesView;
import kr.gpuatlas.view.derived.ClaimsView;
import kr.gpuatlas.view.derived.DerivedView;
import kr.gpuatlas.view.derived.UnknownsView;
import kr.gpuatlas.view.evidence.ExplanationView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Offer;

/// Opens the sheets that answer a question over the window, and does what a person asks of them.
final class SheetController {
    private static final Texts TEXTS = Texts.beside(SheetController.class);

    private final AtlasModel model;
    private final AtlasView view;
    private final AtlasController actions;
    private final ObjectProperty<Optional<LastShown>> lastShown =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> pinned = Optional.empty();
    private Optional<Dataset> before = Optional.empty();

    SheetController(AtlasModel model, AtlasView view, AtlasController actions) {
        this.model = model;
        this.view = view;
        this.actions = actions;
        model.part(ViewState::pinned).subscribe(this::showPinned);
        model.dataset().subscribe((_, _) -> before = Optional.empty());
    }

    /// Why a number is what it is.
    void explain(String id) {
        view.open(new ExplanationView(model, id, ExplanationView.Place.SHEET, new Explaining()));
    }

    private void pin(String id) {
        view.closeSheet();
        model.change("pin", state -> state.withPinned(Optional.of(id)));
    }

    void unpin() {
        model.change("pin", state -> state.withPinned(Optional.empty()));
    }

    /// What is pinned already may have been led on to another figure.
    private void showPinned(Optional<String> id) {
        if (!id.equals(pinned)) {
            pinned = id;
            id.ifPresentOrElse(
                    figure ->
                            view.pin(
                                    new ExplanationView(
                                            model,
                                            figure,
                                            ExplanationView.Place.BESIDE_MAP,
                                            new Pinned())),
                    view::unpin);
        }
    }

    /// What was last presented or exported.
    ObjectProperty<Optional<LastShown>> lastShown() {
        return lastShown;
    }

    void noteShown() {
        lastShown.set(Optional.of(LastShown.of(model.figures().getValue())));
    }

    /// What changed since an earlier day, that of the last briefing first; before that from the
    /// dataset that was open before this one, where that has been offered.
    void changes() {
        view.open(new ChangesView(model, lastShown.get(), before, new Comparing()));
    }

    /// Offers to tell what is different in the dataset that is open now.
    ///
    /// @param earlier the dataset that was open until then
    Offer changesSince(Dataset earlier) {
        before = Optional.of(earlier);
        return new Offer(TEXTS.get(model.language().getValue(), "compare"), this::changes);
    }

    /// What follows from the GPUs, and the assumptions in it.
    void derived() {
        view.open(new DerivedView(model, new Reckoning()));
    }

    /// What has been claimed beside counts.
    void claims() {
        view.open(new ClaimsView(model, new Reckoning()));
    }

    /// What no source says.
    void unknowns() {
        view.open(new UnknownsView(model, new Reckoning()));
    }

    private final class Reckoning
            implements DerivedView.Actions, ClaimsView.Actions, UnknownsView.Actions {
        @Override
        public void assume(String id, Optional<BigDecimal> value) {
            actions.assume(id, value);
        }

        @Override
        public void browse(URI address) {
            actions.browse(address);
        }

        @Override
        public void close() {
            view.closeSheet();
        }
    }

    /// An explanation leads from number to number by itself.
    private abstract class Reading implements ExplanationView.Actions {
        @Override
        public void browse(URI address) {
            actions.browse(address);
        }

        @Override
        public void copy(Excerpt excerpt) {
            actions.copy(excerpt);
        }

        @Override
        public void explain(String id) {}
    }

    private final class Explaining extends Reading {
        @Override
        public void close() {
            view.closeSheet();
        }

        @Override
        public void pin(String id) {
            SheetController.this.pin(id);
        }
    }

    private final class Pinned extends Reading {
        @Override
        public void close() {
            unpin();
        }

        @Override
        public void pin(String id) {
            unpin();
        }

        @Override
        public void explain(String id) {
            pinned = Optional.of(id);
            model.change("pin", state -> state.withPinned(pinned));
        }
    }

    private final class Comparing implements ChangesView.Actions {
        @Override
        public void select(String programme) {
            view.closeSheet();
            actions.goTo(Selection.programme(programme));
        }

        @Override
        public void copy(Excerpt excerpt) {
            actions.copy(excerpt);
        }

        @Override
        public void close() {
            view.closeSheet();
        }
    }
}
