package kr.gpuatlas.view.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.KeyCap;

/// All keys on one sheet, made from the list of commands.
final class KeySheet extends VBox {
    private static final Texts TEXTS = Texts.beside(KeySheet.class);

    /// About equally high.
    private static final List<List<Command.Group>> COLUMNS =
            List.of(
                    List.of(Command.Group.FILE, Command.Group.EDIT, Command.Group.HELP),
                    List.of(Command.Group.VIEW),
                    List.of(Command.Group.TIME, Command.Group.MAP, Command.Group.THEME));

    KeySheet(Language language) {
        getStyleClass().addAll("window-sheet", "key-sheet");
        Label title = new Label(TEXTS.get(language, "keys.title"));
        title.getStyleClass().add("title");
        HBox columns = new HBox();
        columns.getStyleClass().add("key-columns");
        for (List<Command.Group> groups : COLUMNS) {
            VBox column = new VBox();
            column.getStyleClass().add("key-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            groups.forEach(group -> column.getChildren().add(group(group, language)));
            columns.getChildren().add(column);
        }
        VBox notes = new VBox();
        notes.getStyleClass().add("key-notes");
        for (String note :
                List.of("keys.timeline", "keys.map", "keys.cards", "keys.number", "keys.close")) {
            Label line = new Label(TEXTS.get(language, note));
            line.setWrapText(true);
            notes.getChildren().add(line);
        }
        getChildren().addAll(title, columns, notes);
    }

    private static VBox group(Command.Group group, Language language) {
        Label name = new Label(TEXTS.get(language, group.textKey()));
        name.getStyleClass().add("section-title");
        VBox box = new VBox(name);
        box.getStyleClass().add("key-group");
        Command.in(group).stream()
                .filter(command -> !command.keys().isEmpty())
                .map(command -> row(command, language))
                .forEach(box.getChildren()::add);
        return box;
    }

    private static HBox row(Command command, Language language) {
        Label words = new Label(TEXTS.get(language, command.textKey()));
        words.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(words, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-row");
        for (String key : command.keys()) {
            row.getChildren().add(new KeyCap(shown(key)));
        }
        return row;
    }

    /// A key as it is printed on the keyboard of this system.
    static String shown(String key) {
        return key.length() == 1 ? key : KeyCombination.valueOf(key).getDisplayText();
    }
}
