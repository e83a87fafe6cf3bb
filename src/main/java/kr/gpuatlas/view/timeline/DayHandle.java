package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import kr.gpuatlas.domain.Edition;

/// The pill that carries a day on the strip: a slider for the keyboard and for screen readers.
final class DayHandle extends Label {
    private final Consumer<LocalDate> onMove;
    private LocalDate day = LocalDate.EPOCH;
    private Edition edition;

    /// @param onMove takes a day within the edition
    /// @param onSettle ends a movement
    DayHandle(Edition edition, Consumer<LocalDate> onMove, Runnable onSettle) {
        this.edition = edition;
        this.onMove = onMove;
        getStyleClass().add("day-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> onSettle.run());
        setOnMouseClicked(_ -> requestFocus());
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        Optional<LocalDate> next = plain ? next(event) : Optional.empty();
        next.ifPresent(wanted -> {
            move(wanted);
            event.consume();
        });
    }

    private Optional<LocalDate> next(KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT -> Optional.of(shift ? day.minusWeeks(1) : day.minusDays(1));
            case RIGHT -> Optional.of(shift ? day.plusWeeks(1) : day.plusDays(1));
            case PAGE_UP -> Optional.of(day.plusMonths(1));
            case PAGE_DOWN -> Optional.of(day.minusMonths(1));
            case HOME -> Optional.of(edition.firstDay());
            case END -> Optional.of(edition.lastDay());
            default -> Optional.empty();
        };
    }

    /// Moves to a day, or to the end of the edition beyond which it lies.
    void move(LocalDate wanted) {
        LocalDate next = wanted.isBefore(edition.firstDay()) ? edition.firstDay() : wanted;
        next = next.isAfter(edition.lastDay()) ? edition.lastDay() : next;
        if (!next.equals(day)) {
            onMove.accept(next);
        }
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate shown, Edition of, String words) {
        day = shown;
        edition = of;
        setText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
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
