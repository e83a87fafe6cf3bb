package kr.gpuatlas.view.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Essential;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Repaint;
import kr.gpuatlas.view.control.Skins;
import kr.gpuatlas.view.control.Unhurried;

/// Lists a card for every programme and partner that the filter lets through.
public final class CardsView extends BorderPane implements Gradual, Essential {
    /// What a person can do with the cards.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        void filter(Filter filter);

        void order(CardOrder order);

        void explain(String figureId);
    }

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final AtlasModel model;
    private final ObservableValue<List<Choice>> provinces;
    private final ProvinceLookup lookup;
    private final Actions actions;
    private final CardsHead head;
    private final CardList list;
    private final ScrollPane scroll = new ScrollPane();
    private final Repaint repaint;
    private final Unhurried<Look> looks = new Unhurried<>(2, this::show);
    private Subscription following = Subscription.EMPTY;

    private Optional<Look> look = Optional.empty();

    /// Whether there are cards under the head.
    private boolean listed = true;

    /// How many cards are opened at once.
    private int together = Integer.MAX_VALUE;

    private Optional<Card> hidden = Optional.empty();

    /// @param provinces the provinces there are on the day the model shows, by ISO 3166-2 code
    /// @param lookup tells in which of them a place lies
    public CardsView(
            AtlasModel model,
            ObservableValue<List<Choice>> provinces,
            ProvinceLookup lookup,
            Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.lookup = lookup;
        this.actions = actions;
        this.head = new CardsHead(actions);
        this.list = new CardList(new CardMenu(actions), this::reveal);
        getStyleClass().add("cards-view");
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        Repaint.inPart(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        repaint = new Repaint(this);
        listen();
    }

    private void listen() {
        widthProperty().subscribe(width -> stand(new Column(width.doubleValue())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        for (ObservableValue<? extends Number> seen :
                List.of(scroll.heightProperty(), list.heightProperty(), scroll.vvalueProperty())) {
            seen.subscribe(_ -> openSeen());
        }
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
    }

    /// What decides which cards there are and what they say.
    private record Look(
            Figures figures,
            List<Choice> provinces,
            Filter filter,
            CardOrder order,
            Language language) {
        FilterWords words() {
            return new FilterWords(language, provinces);
        }
    }

    /// The model outlives the cards, which follow it only while they stand in a scene.
    private Subscription followModel() {
        return Subscription.combine(
                model.figures()
                        .flatMap(figures -> provinces.flatMap(choices -> looks(figures, choices)))
                        .subscribe(look -> looks.show(look, model.views().isGathering())),
                looks::stop,
                model.part(ViewState::selection).subscribe(list::select));
    }

    private ObservableValue<Look> looks(Figures figures, List<Choice> choices) {
        return model.view()
                .map(view ->
                        new Look(figures, choices, view.filter(), view.order(), view.language()));
    }

    private void show(Look next) {
        look = Optional.of(next);
        showHead(next);
        if (listed) {
            list(next);
        }
        Skins.make(this);
    }

    private void showHead(Look look) {
        head.showOrder(look.order(), look.language());
        head.showFilter(look.filter(), look.words());
    }

    private void list(Look look) {
        Language language = look.language();
        Figures figures = look.figures();
        CardScale scale = CardScale.of(figures.dataset());
        Shown shown = Shown.of(figures, look.filter(), look.order(), language, lookup);
        head.showScale(scale, count(shown, figures), language);
        if (list.show(shown, new Faces(figures, language), scale.maximum().doubleValue())) {
            repaint.paint(getWidth(), getHeight());
        }
        openSeen();
        list.ask(look.filter(), look.words());
    }

    /// Opens the cards that have come into view. That can be in the middle of a layout, whose next
    /// step is theirs: they are styled before.
    private void openSeen() {
        openSeen(together);
    }

    /// Says whether there were any.
    private boolean openSeen(int most) {
        double seen = scroll.getHeight();
        if (seen <= 0) {
            return false;
        }
        double top = scroll.getVvalue() * Math.max(0, list.getHeight() - seen);
        List<Card> opened = list.see(top, top + seen, most);
        opened.forEach(Node::applyCss);
        return !opened.isEmpty();
    }

    /// The cards, without what stands over them.
    @Override
    public void showEssentials() {
        head.empty();
    }

    @Override
    public void showAll() {
        head.fill();
    }

    /// The cards that are seen, some at a time.
    @Override
    public List<Part> takeApart() {
        together = 0;
        listed = false;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(this, () -> {}));
        parts.add(
                new Part(
                        this,
                        () -> {
                            listed = true;
                            look.ifPresent(this::list);
                        }));
        parts.add(nextCard());
        return parts;
    }

    /// Opens the next card that is seen; after the last, all that will ever be are opened at once.
    private Part nextCard() {
        List<Part> next = new ArrayList<>();
        return new Part(
                List.of(),
                () -> {
                    if (openSeen(1)) {
                        next.add(nextCard());
                    } else {
                        together = Integer.MAX_VALUE;
                    }
                },
                List.of(),
                List.of(),
                () -> next);
    }

    private static String count(Shown shown, Figures figures) {
        long all = figures.dataset().programmes().size();
        long some = shown.programmes().count();
        return some == all ? String.valueOf(all) : some + "/" + all;
    }

    private void stand(Column column) {
        pseudoClassStateChanged(SMALL, column.isSmall());
        head.stand(column);
        list.stand(column);
    }

    private void pressed(KeyEvent event) {
        boolean filtered = !model.view().getValue().filter().isNone();
        if (event.getCode() == KeyCode.ESCAPE && filtered) {
            actions.filter(Filter.NONE);
            event.consume();
        }
    }

    /// Where a card stands is known only after the next layout.
    private void reveal(Card card) {
        hidden = Optional.of(card);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (hidden.isPresent()) {
            scroll.layout();
            hidden.filter(card -> card.getParent() == list).ifPresent(this::scrollTo);
        }
    }

    private void scrollTo(Card card) {
        Bounds bounds = card.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        if (seen < bounds.getHeight()) {
            return;
        }
        hidden = Optional.empty();
        double spare = list.getHeight() - seen;
        if (spare <= 0) {
            return;
        }
        double top = scroll.getVvalue() * spare;
        double wanted =
                Math.clamp(
                        top,
                        bounds.getMaxY() - seen,
                        Math.max(bounds.getMaxY() - seen, bounds.getMinY()));
        scroll.setVvalue(Math.clamp(wanted / spare, 0, 1));
    }
}
