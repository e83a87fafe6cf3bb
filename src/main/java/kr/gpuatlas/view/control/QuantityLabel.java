package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// A number with its qualifier's glyph in a slot before it; E, I, Enter or a click asks for its
/// explanation.
///
/// Words of the unit that stand before the number stand before its glyph too. A mixed sum shows the
/// glyphs of its parts stacked; no number is an en dash. A screen reader hears the words.
public final class QuantityLabel extends Arranged {
    private static final double SLOT = 0.72;
    private static final double GLYPH = 0.86;
    private static final double STACKED = 0.7;
    private static final double STEP = 0.62;

    /// Height that a stack of signs may have beside small digits, in pixels.
    private static final double LEAST_STACK = 24;

    private static final double CAP_HEIGHT = 0.71;

    /// How far above its baseline the middle of a sign lies.
    private static final double SIGN_AXIS = 0.36;

    private final ObjectProperty<Quantity> quantity =
            new SimpleObjectProperty<>(Quantity.unknown(""));
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.GPU);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final StringProperty figureId = new SimpleStringProperty("");
    private final BooleanProperty slot = new SimpleBooleanProperty();
    private final Text lead = DrawnText.of("");
    private final Text digits = DrawnText.of("");
    private final List<Text> glyphs = new ArrayList<>();
    private String signs = "";
    private Font glyphFont = Font.getDefault();

    /// The size it is set in.
    public enum Role {
        DISPLAY,
        EXPLAINED,
        FIGURE,
        FIGURE_COMPACT,
        NAME,
        STRONG,
        BODY,
        NOTE,
        SCENE_FIGURE,
        SCENE_HERO,
        SHEET_DISPLAY;

        private String styleClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public QuantityLabel(Role role) {
        getStyleClass().addAll("quantity", "focus-ring");
        for (Text part : List.of(lead, digits)) {
            part.getStyleClass().addAll("quantity-digits", role.styleClass());
            part.setTextOrigin(VPos.BASELINE);
            getChildren().add(part);
        }
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        quantity.subscribe(this::write);
        unit.subscribe(this::write);
        language.subscribe(this::write);
        digits.fontProperty().subscribe(this::write);
        slot.subscribe(this::requestLayout);
        focusTraversableProperty().bind(figureId.map(id -> !id.isBlank()));
        accessibleRoleProperty()
                .bind(
                        figureId.map(
                                id -> id.isBlank() ? AccessibleRole.TEXT : AccessibleRole.BUTTON));
        Explained.as(this, figureId::get);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    public ObjectProperty<Quantity> quantityProperty() {
        return quantity;
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// The figure that is explained; blank makes it a plain number that cannot be focused.
    public StringProperty figureIdProperty() {
        return figureId;
    }

    /// Whether room is kept for a glyph even if there is none, so that the figures of a column line
    /// up.
    public BooleanProperty slotProperty() {
        return slot;
    }

    public void setQuantity(Quantity shown, Unit in) {
        unit.set(in);
        quantity.set(shown);
    }

    /// Glyph and number as plain text, to be copied.
    public String text() {
        return Wording.in(language.get()).written(quantity.get(), unit.get());
    }

    private void write() {
        Wording wording = Wording.in(language.get());
        Font font = digits.getFont();
        String before = wording.lead(quantity.get(), unit.get());
        String number = wording.digits(quantity.get(), unit.get()).substring(before.length());
        lead.setText(before);
        digits.setText(TabularDigits.drawn(number, font.getSize()));
        writeSigns(wording.glyphs(quantity.get()), font);
        setAccessibleText(wording.spoken(quantity.get(), unit.get()));
        requestLayout();
    }

    /// Signs that are the same stay the same nodes, which need not be styled again: those made anew
    /// while styles are applied would have no colour of their own for a frame.
    private void writeSigns(String next, Font like) {
        boolean same = signs.equals(next);
        if (same && glyphFont.equals(like)) {
            return;
        }
        if (!same) {
            signs = next;
            glyphs.clear();
            signs.chars().forEach(sign -> glyphs.add(glyph((char) sign)));
            List<Node> shown = new ArrayList<>(glyphs);
            shown.addAll(List.of(lead, digits));
            getChildren().setAll(shown);
        }
        glyphFont = like;
        Font font = new Font(like.getName(), glyphSize(signs.length(), like.getSize()));
        glyphs.forEach(glyph -> glyph.fontProperty().bind(new SimpleObjectProperty<>(font)));
    }

    /// Several signs stand over each other: no higher together than the digits' line, unless they
    /// would become too small to be told apart.
    private static double glyphSize(int signs, double em) {
        return signs < 2
                ? GLYPH * em
                : Math.min(STACKED * em, Math.max(em, LEAST_STACK) / (signs * STEP));
    }

    private static Text glyph(char sign) {
        Text glyph = DrawnText.of(String.valueOf(sign));
        glyph.getStyleClass().add("quantity-glyph");
        glyph.setTextOrigin(VPos.BASELINE);
        return glyph;
    }

    /// Asks for the explanation, if there is one.
    public void explain() {
        if (!figureId.get().isBlank()) {
            fireEvent(new ExplainEvent(figureId.get()));
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (code == KeyCode.E || code == KeyCode.I || code == KeyCode.ENTER)) {
            explain();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (!figureId.get().isBlank()) {
            requestFocus();
            explain();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... arguments) {
        if (action == AccessibleAction.FIRE) {
            explain();
        } else {
            super.executeAccessibleAction(action, arguments);
        }
    }

    private double em() {
        return digits.getFont().getSize();
    }

    private double slotWidth() {
        return glyphs.isEmpty() && !slot.get() ? 0 : SLOT * em();
    }

    private double leadWidth() {
        return lead.getText().isEmpty() ? 0 : lead.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(leadWidth() + slotWidth() + digits.getLayoutBounds().getWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(digits.getLayoutBounds().getHeight());
    }

    @Override
    public double getBaselineOffset() {
        return -digits.getLayoutBounds().getMinY();
    }

    @Override
    protected void arrange() {
        double baseline = Math.round(getBaselineOffset());
        double before = leadWidth();
        lead.relocate(0, baseline + lead.getLayoutBounds().getMinY());
        digits.relocate(before + slotWidth(), baseline + digits.getLayoutBounds().getMinY());
        double middle = baseline - CAP_HEIGHT * em() / 2;
        int count = glyphs.size();
        for (int i = 0; i < count; i++) {
            Text glyph = glyphs.get(i);
            double size = glyph.getFont().getSize();
            double axis = middle + (i - (count - 1) / 2.0) * size * STEP;
            double free = slotWidth() - 0.1 * em() - glyph.getLayoutBounds().getWidth();
            glyph.setX(before + Math.max(0, free / 2));
            glyph.setY(Math.rint(axis + SIGN_AXIS * size));
        }
    }
}
