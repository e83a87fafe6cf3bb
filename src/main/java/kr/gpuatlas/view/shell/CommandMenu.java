package kr.gpuatlas.view.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;

/// The window's menu: every command in its group, with its keys, and ticked or greyed as the model
/// says.
final class CommandMenu {
    private static final Texts TEXTS = Texts.beside(CommandMenu.class);

    private final AtlasModel model;
    private final Consumer<Command> run;

    CommandMenu(AtlasModel model, Consumer<Command> run) {
        this.model = model;
        this.run = run;
    }

    /// The whole menu, in the language of the moment.
    ContextMenu build() {
        ContextMenu menu = new ContextMenu();
        Language language = model.language().getValue();
        for (Command.Group group : Command.Group.values()) {
            Menu sub = new Menu(TEXTS.get(language, group.textKey()));
            sub.getItems().setAll(items(group, language));
            menu.getItems().add(sub);
        }
        return menu;
    }

    private List<MenuItem> items(Command.Group group, Language language) {
        return Command.in(group).stream().map(command -> item(command, language)).toList();
    }

    private MenuItem item(Command command, Language language) {
        MenuItem item =
                chosen(command)
                        .<MenuItem>map(chosen -> {
                            CheckMenuItem check = new CheckMenuItem();
                            check.setSelected(chosen.test(model.view().getValue()));
                            return check;
                        })
                        .orElseGet(MenuItem::new);
        item.setText(TEXTS.get(language, command.textKey()));
        item.setDisable(!isPossible(command));
        command.keys().stream()
                .filter(key -> key.length() > 1)
                .findFirst()
                .ifPresent(key -> item.setAccelerator(KeyCombination.valueOf(key)));
        item.setOnAction(event -> run.accept(command));
        return item;
    }

    private boolean isPossible(Command command) {
        return switch (command) {
            case UNDO -> model.views().undoable().get().isPresent();
            case REDO -> model.views().redoable().get().isPresent();
            case CLEAR_FILTER -> !model.view().getValue().filter().isNone();
            case LATEST ->
                    model.view()
                            .getValue()
                            .asOf()
                            .isBefore(model.dataset().getValue().edition().lastDay());
            default -> true;
        };
    }

    private static java.util.Optional<Predicate<ViewState>> chosen(Command command) {
        return java.util.Optional.ofNullable(
                switch (command) {
                    case DASHBOARD -> view -> view.board() == Board.DASHBOARD;
                    case GAUGES -> view -> view.board() == Board.GAUGES;
                    case TABLE -> view -> view.board() == Board.TABLE;
                    case THEME_SYSTEM ->
                            view -> view.theme() == kr.gpuatlas.domain.view.Theme.SYSTEM;
                    case THEME_LIGHT -> view -> view.theme() == kr.gpuatlas.domain.view.Theme.LIGHT;
                    case THEME_DARK -> view -> view.theme() == kr.gpuatlas.domain.view.Theme.DARK;
                    case THEME_HIGH_CONTRAST ->
                            view -> view.theme() == kr.gpuatlas.domain.view.Theme.HIGH_CONTRAST;
                    case SCOPE -> view -> view.scope() == kr.gpuatlas.domain.figure.Scope.ALL;
                    default -> null;
                });
    }
}
