package kr.gpuatlas.view.partner;

import java.util.Optional;
import javafx.scene.layout.BorderPane;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Lists a card for every programme and partner that the filter lets through.
public final class CardsView extends BorderPane {
    /// What a person can do with the cards.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        void filter(Filter filter);

        void order(CardOrder order);

        void explain(String figureId);
    }

    public CardsView(AtlasModel model, Actions actions) {
        getStyleClass().add("cards-view");
    }
}
