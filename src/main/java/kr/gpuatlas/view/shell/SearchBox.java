package kr.gpuatlas.view.shell;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import kr.gpuatlas.domain.search.Hit;
import kr.gpuatlas.domain.search.Search;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.KeyCap;
import org.controlsfx.control.textfield.CustomTextField;

/// Finds programmes, organisations and places while a person types; Enter goes to the chosen one.
final class SearchBox extends CustomTextField {
    private static final Texts TEXTS = Texts.beside(SearchBox.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 8;
    private static final double GAP = 4;

    /// What a person can do with what is found.
    interface Actions {
        void goTo(Selection selection);

        /// Lets through only what the words find; blank words let everything through.
        void narrow(String words);

        /// Shows the view that was exported with a code.
        void restore(String code);
    }

    private final AtlasModel model;
    private final Actions actions;
    private final VBox list = new VBox();
    private final Popup popup = new Popup();
    private Search search;
    private List<Hit> hits = List.of();
    private int chosen;

    SearchBox(AtlasModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.search = Search.of(model.dataset().getValue());
        getStyleClass().add("search-box");
        setLeft(Icon.SEARCH.node());
        KeyCap slash = new KeyCap("/");
        slash.visibleProperty().bind(focusedProperty().not());
        HBox right = new HBox(slash);
        right.setAlignment(Pos.CENTER);
        setRight(right);
        promptTextProperty()
                .bind(model.language().map(language -> TEXTS.get(language, "search.prompt")));
        accessibleTextProperty().bind(promptTextProperty());
        list.getStyleClass().add("search-hits");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        model.dataset().subscribe(dataset -> search = Search.of(dataset));
        model.part(view -> view.filter().query()).subscribe(this::follow);
        textProperty().subscribe((_, _) -> find());
        focusedProperty().subscribe(focused -> showOrHide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /// What undo brings back or a cleared filter takes away stands in the field too.
    private void follow(String query) {
        if (!query.equals(getText().strip())) {
            setText(query);
        }
    }

    /// Empties the field and lets everything through again.
    void reset() {
        clear();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> go();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        if (getText().isEmpty()) {
            Optional.ofNullable(getParent()).ifPresent(Node::requestFocus);
        }
        reset();
    }

    private void go() {
        if (isCode()) {
            String code = getText().strip();
            reset();
            popup.hide();
            actions.restore(code);
        } else if (chosen < hits.size()) {
            Hit hit = hits.get(chosen);
            reset();
            popup.hide();
            actions.goTo(selection(hit));
        }
    }

    private static Selection selection(Hit hit) {
        return switch (hit.kind()) {
            case PROGRAMME -> Selection.programme(hit.id());
            case PARTNER -> Selection.partner(hit.id());
            case SITE -> Selection.site(hit.id());
            case LOT, MILESTONE -> Selection.programme(hit.about());
        };
    }

    /// A word that is found is what it says, even if it could be a code.
    private boolean isCode() {
        return hits.isEmpty() && ViewCode.isCode(getText());
    }

    private void find() {
        String words = getText().strip();
        hits =
                search.find(words, model.figures().getValue().visibility()).stream()
                        .filter(this::leadsSomewhere)
                        .limit(MOST)
                        .toList();
        actions.narrow(words);
        fill(words);
        choose(0);
        showOrHide();
    }

    private boolean leadsSomewhere(Hit hit) {
        return switch (hit.kind()) {
            case PROGRAMME, PARTNER, SITE -> true;
            case LOT, MILESTONE -> model.dataset().getValue().programme(hit.about()).isPresent();
        };
    }

    private void fill(String words) {
        Language language = model.language().getValue();
        list.setPrefWidth(getWidth());
        if (isCode()) {
            list.getChildren().setAll(codeRow(words, language));
        } else if (hits.isEmpty()) {
            Label none = new Label(TEXTS.get(language, "search.none", words));
            none.getStyleClass().add("hit-name");
            Label hint = new Label(TEXTS.get(language, "search.hint"));
            VBox empty = new VBox(none, hint);
            empty.getStyleClass().add("search-empty");
            list.getChildren().setAll(empty);
        } else {
            list.getChildren().setAll(hits.stream().map(hit -> row(hit, language)).toList());
        }
    }

    private HBox codeRow(String typed, Language language) {
        String code = ViewCode.spaced(ViewCode.read(typed));
        HBox row = row(code, TEXTS.get(language, "search.kind.code"));
        row.setOnMousePressed(_ -> go());
        return row;
    }

    private HBox row(Hit hit, Language language) {
        HBox row = row(hit.name().in(language), TEXTS.get(language, "search.kind." + kind(hit)));
        row.setOnMousePressed(_ -> {
            chosen = hits.indexOf(hit);
            go();
        });
        return row;
    }

    private static HBox row(String what, String words) {
        Label name = new Label(what);
        name.getStyleClass().add("hit-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label kind = new Label(words);
        kind.getStyleClass().add("hit-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, gap, kind);
        row.getStyleClass().add("search-hit");
        return row;
    }

    private static String kind(Hit hit) {
        return switch (hit.kind()) {
            case PROGRAMME, LOT, MILESTONE -> "programme";
            case PARTNER -> "partner";
            case SITE -> "site";
        };
    }

    private void choose(int index) {
        chosen = Math.clamp(index, 0, Math.max(0, hits.size() - 1));
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void showOrHide() {
        boolean wanted = isFocused() && !getText().isBlank() && getScene() != null;
        if (!wanted || getScene().getWindow() == null || !getScene().getWindow().isShowing()) {
            popup.hide();
            return;
        }
        Bounds field = localToScreen(getBoundsInLocal());
        if (field != null) {
            popup.show(this, field.getMinX(), field.getMaxY() + GAP);
        }
    }
}
