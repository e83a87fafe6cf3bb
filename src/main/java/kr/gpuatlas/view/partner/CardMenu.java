package kr.gpuatlas.view.partner;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Explained;

/// What pointer and keys do on a card: choose it, go to its place, explain its number.
final class CardMenu {
    private static final Texts TEXTS = Texts.beside(CardMenu.class);

    private final CardsView.Actions actions;

    CardMenu(CardsView.Actions actions) {
        this.actions = actions;
    }

    void select(Card card) {
        actions.select(Optional.of(card.selection()));
    }

    private void goTo(Card card) {
        actions.goTo(card.selection());
    }

    private void explain(Card card) {
        card.figureId().ifPresent(actions::explain);
    }

    void attach(Card card) {
        Explained.as(card, () -> card.figureId().orElse(""));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(card, event));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(card, event));
        card.setOnContextMenuRequested(event -> {
            menu(card).show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void clicked(Card card, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            card.requestFocus();
            if (event.getClickCount() == 2) {
                goTo(card);
            } else if (event.getClickCount() == 1) {
                select(card);
            }
            event.consume();
        }
    }

    private void pressed(Card card, KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> goTo(card);
            case SPACE -> select(card);
            case E, I -> explain(card);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu(Card card) {
        Language language = card.language();
        MenuItem explain = item(TEXTS.get(language, "menu.explain"), () -> explain(card));
        explain.setDisable(card.figureId().isEmpty());
        return new ContextMenu(
                item(TEXTS.get(language, "menu.select"), () -> select(card)),
                item(TEXTS.get(language, "menu.go"), () -> goTo(card)),
                explain);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
