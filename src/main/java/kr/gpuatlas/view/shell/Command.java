package kr.gpuatlas.view.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCombination;

/// Everything the window can be told to do from menus and by keys; menus, key sheet and keyboard
/// all read this one list.
public enum Command {
    OPEN(Group.FILE, "Shortcut+O"),
    OPEN_EMBEDDED(Group.FILE),
    CODE(Group.FILE, "Shortcut+Shift+O"),
    EXPORT(Group.FILE, "Shortcut+E"),
    EXPORT_AGAIN(Group.FILE, "Shortcut+Shift+E"),
    QUIT(Group.FILE, "Shortcut+Q"),
    UNDO(Group.EDIT, "Shortcut+Z"),
    REDO(Group.EDIT, "Shortcut+Shift+Z", "Shortcut+Y"),
    SEARCH(Group.EDIT, "/", "Shortcut+F"),
    CLEAR_FILTER(Group.EDIT, "Shortcut+Backspace"),
    COPY_VIEW(Group.EDIT, "Shortcut+Shift+C"),
    DASHBOARD(Group.VIEW, "Shortcut+1"),
    GAUGES(Group.VIEW, "Shortcut+2"),
    TABLE(Group.VIEW, "Shortcut+3"),
    SCOPE(Group.VIEW, "Shortcut+T"),
    THEME_SYSTEM(Group.THEME),
    THEME_LIGHT(Group.THEME),
    THEME_DARK(Group.THEME),
    THEME_HIGH_CONTRAST(Group.THEME),
    NEXT_THEME(Group.THEME, "Shortcut+D"),
    LANGUAGE(Group.VIEW, "Shortcut+L"),
    PRESENT(Group.VIEW, "F5"),
    PRESENT_HERE(Group.VIEW, "Shift+F5"),
    CAPTURE(Group.VIEW, "Shortcut+K"),
    SCENES(Group.VIEW, "Shortcut+Shift+K"),
    ANNEX(Group.FILE, "Shortcut+F5"),
    FULL_SCREEN(Group.VIEW, "F11"),
    RESET(Group.VIEW, "Shortcut+Shift+R"),
    EARLIER(Group.TIME, "["),
    LATER(Group.TIME, "]"),
    LATEST(Group.TIME, "\\"),
    DATE(Group.TIME, "Shortcut+G"),
    CHANGES(Group.TIME, "Shortcut+Shift+D"),
    ZOOM_IN(Group.MAP, "+", "="),
    ZOOM_OUT(Group.MAP, "-"),
    FIT(Group.MAP, "0"),
    EXPLAIN(Group.VIEW, "E", "I"),
    INSPECTOR(Group.VIEW, "Shortcut+I"),
    DERIVED(Group.VIEW, "Shortcut+Shift+A"),
    CLAIMS(Group.VIEW, "Shortcut+Shift+L"),
    UNKNOWNS(Group.VIEW, "Shortcut+Shift+U"),
    BACK(Group.MAP, "Esc"),
    KEYS(Group.HELP, "F1", "?"),
    MENU(Group.HELP, "F10"),
    MANUAL(Group.HELP, "Shift+F1"),
    METHOD(Group.HELP),
    DICTIONARY(Group.HELP),
    CITE(Group.HELP),
    REPORT(Group.HELP),
    ABOUT(Group.HELP);

    /// The menu a command stands in.
    public enum Group {
        FILE,
        EDIT,
        VIEW,
        THEME,
        TIME,
        MAP,
        HELP;

        String textKey() {
            return "group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What changes nothing of the window behind a sheet but its looks, takes a step back, or puts
    /// something else in the sheet's place.
    private static final Set<Command> OVER_SHEETS =
            Set.of(
                    EXPORT,
                    EXPORT_AGAIN,
                    QUIT,
                    UNDO,
                    REDO,
                    COPY_VIEW,
                    NEXT_THEME,
                    LANGUAGE,
                    PRESENT,
                    PRESENT_HERE,
                    CAPTURE,
                    SCENES,
                    ANNEX,
                    FULL_SCREEN,
                    CHANGES,
                    DERIVED,
                    CLAIMS,
                    UNKNOWNS,
                    BACK,
                    KEYS,
                    MANUAL);

    private final Group group;

    /// Made by [List#of], so it cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Command(Group group, String... keys) {
        this.group = group;
        this.keys = List.of(keys);
    }

    Group group() {
        return group;
    }

    /// Whether its key is heard while a sheet stands over the window.
    boolean isForSheets() {
        return OVER_SHEETS.contains(this);
    }

    /// The keys as they are written in [KeyCombination#valueOf]; a single character that is no
    /// letter stands for the typed character, wherever a keyboard has it.
    List<String> keys() {
        return keys;
    }

    String textKey() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Command> in(Group group) {
        return Arrays.stream(values()).filter(command -> command.group == group).toList();
    }
}
