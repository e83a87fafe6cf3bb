package kr.gpuatlas.view.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a section: its title left, a quiet remark right.
public final class SectionHeader extends HBox {
    private final Label title = new Label();
    private final Label remark = new Label();

    public SectionHeader(String text) {
        super(Space.M);
        getStyleClass().add("section-header");
        setAlignment(Pos.BASELINE_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(title.textProperty());
        title.getStyleClass().addAll("section-title");
        remark.getStyleClass().addAll("note", "quiet");
        title.setText(text);
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(title, spring, remark);
    }

    public SectionHeader(String text, String remark) {
        this(text);
        this.remark.setText(remark);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public StringProperty remarkProperty() {
        return remark.textProperty();
    }
}
