package kr.gpuatlas.view.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.SectionHeader;

/// The cards below each other, in sections; a card stays the same node as long as it is shown.
final class CardList extends VBox {
    private static final Texts TEXTS = Texts.beside(CardList.class);

    /// How much lower a card can stand than it seems before the headers above it are styled.
    private static final double SLACK = 160;

    private final CardMenu menu;
    private final Consumer<Card> reveal;
    private final Map<Selection, Card> cards = new HashMap<>();
    private final SectionHeader others = new SectionHeader("");
    private final SectionHeader partners = new SectionHeader("");
    private final EmptyNote empty = new EmptyNote();
    private Column column = new Column(0);
    private int written;
    private Optional<Selection> selected = Optional.empty();

    /// @param reveal brings a card into view
    CardList(CardMenu menu, Consumer<Card> reveal) {
        this.menu = menu;
        this.reveal = reveal;
        getStyleClass().add("card-list");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether more than one card says something else now.
    boolean show(Shown shown, Faces faces, double maximum) {
        written = 0;
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(programmes(shown.major(), faces, CardKind.FULL));
        section(nodes, others, programmes(shown.others(), faces, CardKind.ROW));
        section(nodes, partners, partners(shown.partners(), faces));
        cards.values().retainAll(nodes);
        cards.values().forEach(card -> card.scale(maximum));
        count(shown, faces.language());
        fill(nodes);
        return written > 1;
    }

    private static void section(List<Node> nodes, SectionHeader header, List<Card> cards) {
        if (!cards.isEmpty()) {
            nodes.add(header);
            nodes.addAll(cards);
        }
    }

    private List<Card> programmes(List<Programme> programmes, Faces faces, CardKind kind) {
        return programmes.stream()
                .map(each ->
                        card(kind, Selection.programme(each.id()), () -> faces.programme(each)))
                .toList();
    }

    private List<Card> partners(List<Partner> partners, Faces faces) {
        return partners.stream()
                .map(each ->
                        card(CardKind.ROW, Selection.partner(each.id()), () -> faces.partner(each)))
                .toList();
    }

    private Card card(CardKind kind, Selection of, Supplier<Face> face) {
        Card card = cards.get(of);
        if (card == null || card.kind() != kind) {
            card = made(new Card(kind, of, face, menu::select));
            cards.put(of, card);
        } else if (card.show(face)) {
            written++;
        }
        card.mark(selected.filter(of::equals).isPresent());
        return card;
    }

    private Card made(Card card) {
        card.stand(column);
        menu.attach(card);
        card.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        reveal.accept(card);
                    }
                });
        return card;
    }

    private void fill(List<Node> nodes) {
        Children.show(getChildren(), nodes.isEmpty() ? List.of(empty) : nodes);
    }

    /// Says what is asked for, in case nothing answers.
    void ask(Filter filter, FilterWords words) {
        empty.show(filter, words);
    }

    private void count(Shown shown, Language language) {
        others.titleProperty().set(TEXTS.get(language, "section.others", shown.others().size()));
        partners.titleProperty()
                .set(TEXTS.get(language, "section.partners", shown.partners().size()));
    }

    void stand(Column in) {
        column = in;
        cards.values().forEach(card -> card.stand(in));
    }

    /// Opens the cards of a stretch of the column.
    ///
    /// @param top where it begins, below the upper edge of the list
    /// @param most so many of those that are not open yet
    /// @return which of them
    List<Card> see(double top, double bottom, int most) {
        List<Card> opened = new ArrayList<>();
        double y = 0;
        for (Node node : getChildren()) {
            double height = node.prefHeight(-1);
            boolean seen = y + height + SLACK >= top && y <= bottom && opened.size() < most;
            if (seen && node instanceof Card card && card.open()) {
                opened.add(card);
            }
            y += height;
        }
        return opened;
    }

    /// Marks the selected card, and brings it into view.
    void select(Optional<Selection> selection) {
        selected = selection;
        cards.forEach((key, card) -> card.mark(selection.filter(key::equals).isPresent()));
        selection.map(cards::get).ifPresent(reveal);
    }

    private List<Card> shownCards() {
        return getChildren().stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    }

    private void pressed(KeyEvent event) {
        List<Card> shown = shownCards();
        int from = place(shown);
        if (from < 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> focus(shown, from + 1);
            case UP -> focus(shown, from - 1);
            case HOME -> focus(shown, 0);
            case END -> focus(shown, shown.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void focus(List<Card> shown, int to) {
        shown.get(Math.clamp(to, 0, shown.size() - 1)).reach();
    }

    /// The card that has the focus, itself or in one of its numbers.
    private int place(List<Card> shown) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        while (focused != null && focused.getParent() != this) {
            focused = focused.getParent();
        }
        return shown.indexOf(focused);
    }
}
