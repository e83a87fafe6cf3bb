package kr.gpuatlas.view.shell;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;
import org.controlsfx.control.SegmentedButton;

/// The bar at the top: menu, as-of date, search, board, what takes the view out of the window,
/// theme and language.
final class TopBar extends HBox {
    private static final Texts TEXTS = Texts.beside(TopBar.class);

    private static final PseudoClass WORDY = PseudoClass.getPseudoClass("wordy");

    /// Narrower, buttons lose their words.
    private static final double WORDS_FROM = 1500;

    /// What a person can do in the bar.
    interface Actions extends SearchBox.Actions {
        void run(Command command);

        void asOf(LocalDate day);
    }

    private final AtlasModel model;
    private final Actions actions;
    private final Button menu = new Button();
    private final DateChooser date;
    private final SearchBox search;
    private final BooleanProperty wordy = new SimpleBooleanProperty();

    TopBar(AtlasModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.date = new DateChooser(model, actions::asOf);
        this.search = new SearchBox(model, actions);
        getStyleClass().add("top-bar");
        Region left = gap();
        Region right = gap();
        getChildren()
                .addAll(
                        title(),
                        left,
                        iconButton(Icon.CHEVRON_LEFT, Command.EARLIER),
                        date,
                        iconButton(Icon.CHEVRON_RIGHT, Command.LATER),
                        latest(),
                        search,
                        right,
                        iconButton(Icon.UNDO, Command.UNDO),
                        iconButton(Icon.REDO, Command.REDO),
                        boards(),
                        wayOut(Icon.EXPORT, "bar.export", Command.EXPORT),
                        wayOut(Icon.SCREEN, "bar.present", Command.PRESENT),
                        iconButton(Icon.CONTRAST, Command.NEXT_THEME),
                        language());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Button title() {
        menu.getStyleClass().addAll("flat", "app-menu");
        menu.setGraphic(new AppMark());
        menu.textProperty().bind(model.language().map(language -> TEXTS.get(language, "title")));
        menu.getStyleClass().add("app-title");
        menu.setOnAction(event -> openMenu());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        describe(menu, Command.MENU);
        return menu;
    }

    /// Shows the menu with every command.
    void openMenu() {
        new CommandMenu(model, actions::run).build().show(menu, Side.BOTTOM, 0, 0);
    }

    private Button iconButton(Icon icon, Command command) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> actions.run(command));
        describe(button, command);
        switch (command) {
            case UNDO ->
                    button.disableProperty()
                            .bind(model.views().undoable().map(step -> step.isEmpty()));
            case REDO ->
                    button.disableProperty()
                            .bind(model.views().redoable().map(step -> step.isEmpty()));
            default -> {}
        }
        return button;
    }

    /// @param key of its word, which it has where there is room
    private Button wayOut(Icon icon, String key, Command command) {
        Button button = iconButton(icon, command);
        button.textProperty()
                .bind(
                        model.language()
                                .flatMap(language ->
                                        wordy.map(has -> has ? TEXTS.get(language, key) : "")));
        wordy.subscribe(has -> button.pseudoClassStateChanged(WORDY, has));
        return button;
    }

    private void describe(Button button, Command command) {
        Hint.on(button).bind(model.language().map(language -> described(command, language)));
        button.accessibleTextProperty()
                .bind(model.language().map(language -> TEXTS.get(language, command.textKey())));
    }

    private static String described(Command command, Language language) {
        String words = TEXTS.get(language, command.textKey());
        return command.keys().stream()
                .findFirst()
                .map(key -> words + "  " + KeySheet.shown(key))
                .orElse(words);
    }

    private Button latest() {
        Button button = new Button();
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(model.language().map(language -> TEXTS.get(language, "date.latest")));
        button.disableProperty()
                .bind(
                        model.asOf()
                                .flatMap(day ->
                                        model.dataset()
                                                .map(dataset ->
                                                        !day.isBefore(
                                                                dataset.edition().lastDay()))));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(Command.LATEST));
        return button;
    }

    private SegmentedButton boards() {
        ToggleButton dashboard = board("board.dashboard", Board.DASHBOARD, Command.DASHBOARD);
        ToggleButton gauges = board("board.gauges", Board.GAUGES, Command.GAUGES);
        ToggleButton table = board("board.table", Board.TABLE, Command.TABLE);
        SegmentedButton boards = new SegmentedButton(dashboard, gauges, table);
        boards.setMinWidth(Region.USE_PREF_SIZE);
        return boards;
    }

    private ToggleButton board(String key, Board board, Command command) {
        ToggleButton button = new ToggleButton();
        button.setFocusTraversable(true);
        button.textProperty().bind(model.language().map(language -> TEXTS.get(language, key)));
        model.part(view -> view.board() == board).subscribe(button::setSelected);
        button.setOnAction(event -> {
            actions.run(command);
            button.setSelected(model.view().getValue().board() == board);
        });
        return button;
    }

    private Button language() {
        Button button = new Button();
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(
                        model.language()
                                .map(language ->
                                        switch (language) {
                                            case KO -> "EN";
                                            case EN -> "한";
                                        }));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(Command.LANGUAGE));
        describe(button, Command.LANGUAGE);
        return button;
    }

    SearchBox search() {
        return search;
    }

    DateChooser date() {
        return date;
    }

    /// Leaves out what the space has no room for.
    @Override
    protected void layoutChildren() {
        date.setBrief(getWidth() < WORDS_FROM);
        wordy.set(getWidth() >= WORDS_FROM);
        super.layoutChildren();
    }
}
