package kr.gpuatlas.view.briefing;

import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.model.BriefingModel;

/// The scenes in order, moved by dragging and by Alt with the arrows.
final class SceneList extends ListView<BriefingScene> {
    private final BriefingModel briefing;
    private final Function<BriefingScene, String> titling;
    private boolean following;

    /// @param titling the caption of a scene with its figures told
    SceneList(
            BriefingModel briefing, Function<BriefingScene, String> titling, IntConsumer onChosen) {
        this.briefing = briefing;
        this.titling = titling;
        getStyleClass().add("scenes-list");
        setCellFactory(_ -> new Cell());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (!following && index.intValue() >= 0) {
                        onChosen.accept(index.intValue());
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The place of the chosen scene; -1 if none is.
    int chosen() {
        return getSelectionModel().getSelectedIndex();
    }

    /// Shows the scenes there are now; the same one stays chosen, or the one in its place.
    void follow(Briefing now) {
        BriefingScene before = getSelectionModel().getSelectedItem();
        int at = Math.max(0, chosen());
        following = true;
        getItems().setAll(now.scenes());
        int same = before == null ? -1 : now.indexOf(before.id());
        getSelectionModel()
                .select(same >= 0 ? same : Math.min(at, Math.max(0, now.scenes().size() - 1)));
        following = false;
    }

    private void pressed(KeyEvent event) {
        int at = chosen();
        if (!event.isAltDown() || at < 0) {
            return;
        }
        if (event.getCode() == KeyCode.UP && at > 0) {
            move(at, at - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && at < getItems().size() - 1) {
            move(at, at + 1);
            event.consume();
        }
    }

    private void move(int from, int to) {
        briefing.briefings().advance("move", briefing.briefing().moving(from, to));
    }

    /// One scene, which can be dragged onto the place of another.
    private final class Cell extends ListCell<BriefingScene> {
        Cell() {
            setOnDragDetected(event -> {
                if (!isEmpty()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(String.valueOf(getIndex()));
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof ListCell<?> && !isEmpty()) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    event.consume();
                }
            });
            setOnDragDropped(event -> {
                if (event.getGestureSource() instanceof ListCell<?> from) {
                    move(from.getIndex(), getIndex());
                    event.setDropCompleted(true);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(BriefingScene scene, boolean empty) {
            super.updateItem(scene, empty);
            setText(empty || scene == null ? "" : (getIndex() + 1) + "  " + titling.apply(scene));
        }
    }
}
