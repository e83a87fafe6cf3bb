package kr.gpuatlas.view.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Hint;
import org.controlsfx.control.CheckComboBox;

/// Lets a person check some of several values; its checks follow the filter, and only what the
/// person changes is told.
///
/// Its list is made when it is first opened: it costs more than everything beside it.
final class CheckFilter<T> extends Arranged {
    private final Consumer<Set<T>> choose;
    private final Face face = new Face();
    private Optional<CheckComboBox<Option<T>>> list = Optional.empty();
    private List<Option<T>> options = List.of();
    private Set<T> checked = Set.of();
    private boolean following;

    /// From when the list closes to whatever happens here next, but for the press that closed it.
    private boolean closing;

    /// A value and the name it is listed by.
    record Option<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// What is seen of it while it is closed.
    private final class Face extends MenuButton {
        /// A press beside the list closes it before the face hears of it, and is not to open it
        /// again.
        @Override
        public void show() {
            if (!closing) {
                list.orElseGet(CheckFilter.this::made).show();
            }
        }
    }

    /// @param choose hears of every change by the person
    CheckFilter(Consumer<Set<T>> choose) {
        this.choose = choose;
        getStyleClass().add("check-filter");
        getChildren().add(face);
        addEventFilter(
                InputEvent.ANY,
                event -> closing &= event.getEventType() == MouseEvent.MOUSE_PRESSED);
    }

    /// It lies under the face, so that its list opens where the face is.
    private CheckComboBox<Option<T>> made() {
        CheckComboBox<Option<T>> made = new CheckComboBox<>();
        made.setOpacity(0);
        made.setMouseTransparent(true);
        made.setFocusTraversable(false);
        made.getCheckModel()
                .getCheckedItems()
                .addListener((ListChangeListener<Option<T>>) _ -> tell(made));
        list = Optional.of(made);
        follow(made);
        getChildren().addFirst(made);
        made.applyCss();
        layout();
        made.layout();
        for (Node node : made.lookupAll(".combo-box")) {
            if (node instanceof ComboBoxBase<?> box) {
                box.setOnHidden(_ -> closing = true);
            }
        }
        return made;
    }

    private void tell(CheckComboBox<Option<T>> from) {
        if (!following) {
            choose.accept(
                    from.getCheckModel().getCheckedItems().stream()
                            .map(Option::value)
                            .collect(Collectors.toSet()));
        }
    }

    /// Offers these options with these of them checked.
    void show(String title, List<Option<T>> offered, Set<T> wanted) {
        options = offered;
        checked = wanted;
        list.ifPresent(this::follow);
        face.setText(wanted.isEmpty() ? title : title + " " + wanted.size());
        String names =
                offered.stream()
                        .filter(option -> wanted.contains(option.value()))
                        .map(Option::name)
                        .collect(Collectors.joining(", "));
        String whole = names.isEmpty() ? title : title + ": " + names;
        Hint.on(face).set(whole);
        face.setAccessibleText(whole);
    }

    private void follow(CheckComboBox<Option<T>> shown) {
        following = true;
        if (!shown.getItems().equals(options)) {
            shown.getCheckModel().clearChecks();
            shown.getItems().setAll(options);
        }
        for (Option<T> option : options) {
            check(shown, option, checked.contains(option.value()));
        }
        following = false;
    }

    private static <T> void check(
            CheckComboBox<Option<T>> shown, Option<T> option, boolean wanted) {
        if (shown.getCheckModel().isChecked(option) == wanted) {
            return;
        }
        if (wanted) {
            shown.getCheckModel().check(option);
        } else {
            shown.getCheckModel().clearCheck(option);
        }
    }

    @Override
    protected void arrange() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
