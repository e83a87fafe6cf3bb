package kr.gpuatlas.view.partner;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.view.control.Hint;

/// Says in which order the cards stand and lets a person choose another.
final class OrderMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(OrderMenu.class);

    private final Map<CardOrder, RadioMenuItem> items = new EnumMap<>(CardOrder.class);

    OrderMenu(Consumer<CardOrder> choose) {
        getStyleClass().add("order-menu");
        ToggleGroup group = new ToggleGroup();
        for (CardOrder order : CardOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(order));
            items.put(order, item);
        }
        getItems().setAll(items.values());
    }

    void show(CardOrder chosen, Language language) {
        items.forEach((order, item) -> {
            item.setText(name(order, language));
            item.setSelected(order == chosen);
        });
        setText(name(chosen, language));
        String whole = TEXTS.get(language, "order", getText());
        Hint.on(this).set(whole);
        setAccessibleText(whole);
    }

    private static String name(CardOrder order, Language language) {
        return TEXTS.get(language, "order." + order.name().toLowerCase(Locale.ROOT));
    }
}
