package kr.gpuatlas.view.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// Says how many open conflicts a thing or a single number has; takes no room when there are none.
public final class ConflictBadge extends StackPane {
    /// Whose conflicts are counted: a number has those of its own claims only.
    public enum Of {
        THING,
        NUMBER
    }

    private static final String SIGN = "≠ ";

    private final Of of;

    private final IntegerProperty count = new SimpleIntegerProperty();
    private final BooleanProperty wordy = new SimpleBooleanProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Label label = new Label();

    public ConflictBadge() {
        this(Of.THING);
    }

    public ConflictBadge(Of of) {
        this.of = of;
        getStyleClass().addAll("pill", "conflict-badge");
        label.getStyleClass().add("pill-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(label);
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
        count.subscribe(this::write);
        wordy.subscribe(this::write);
        language.subscribe(this::write);
    }

    public ConflictBadge(int count, Language language) {
        this(Of.THING, count, language);
    }

    public ConflictBadge(Of of, int count, Language language) {
        this(of);
        this.language.set(language);
        this.count.set(count);
    }

    public IntegerProperty countProperty() {
        return count;
    }

    /// Whether the word stands with the number.
    public BooleanProperty wordyProperty() {
        return wordy;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void write() {
        Wording wording = Wording.in(language.get());
        label.setText(SIGN + (wordy.get() ? brief(wording) : count.get()));
        setAccessibleText(
                switch (of) {
                    case THING -> wording.conflicts(count.get());
                    case NUMBER -> wording.conflictsOfNumber(count.get());
                });
    }

    private String brief(Wording wording) {
        return switch (of) {
            case THING -> wording.conflicts(count.get());
            case NUMBER -> wording.conflictsOfNumberInShort(count.get());
        };
    }
}
