package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import kr.gpuatlas.domain.Edition;

/// The pill that carries the as-of date: a slider for the keyboard and for screen readers.
final class AsOfHandle extends Label {
    private LocalDate day = LocalDate.EPOCH;
    private Edition edition;

    AsOfHandle(Edition edition, Consumer<LocalDate> onMove, Runnable onSettle) {
        this.edition = edition;
        getStyleClass().add("as-of-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    LocalDate next = next(event);
                    if (!next.equals(day)) {
                        onMove.accept(clamp(next));
                        event.consume();
                    }
                });
        addEventHandler(KeyEvent.KEY_RELEASED, event -> onSettle.run());
    }

    private LocalDate next(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> event.isShiftDown() ? day.minusWeeks(1) : day.minusDays(1);
            case RIGHT -> event.isShiftDown() ? day.plusWeeks(1) : day.plusDays(1);
            case PAGE_UP -> day.plusMonths(1);
            case PAGE_DOWN -> day.minusMonths(1);
            case HOME -> edition.firstDay();
            case END -> edition.lastDay();
            default -> day;
        };
    }

    private LocalDate clamp(LocalDate wanted) {
        if (wanted.isBefore(edition.firstDay())) {
            return edition.firstDay();
        }
        return wanted.isAfter(edition.lastDay()) ? edition.lastDay() : wanted;
    }

    void show(LocalDate shown, Edition of, String words) {
        day = shown;
        edition = of;
        setText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE_STRING -> getText();
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) edition.firstDay().toEpochDay();
            case MAX_VALUE -> (double) edition.lastDay().toEpochDay();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
