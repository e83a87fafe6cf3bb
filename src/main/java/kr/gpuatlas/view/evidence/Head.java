package kr.gpuatlas.view.evidence;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.Space;

/// The head of the inspector: whose dossier it is, how much of it is disputed, and how old the last
/// report is.
final class Head extends VBox {
    private static final Texts TEXTS = Texts.beside(Page.class);

    private final Setting setting;
    private final ConflictBadge conflicts;
    private final Pill age = new Pill();

    /// @param closable whether there is something selected to turn away from
    Head(Dossier dossier, Setting setting, boolean closable) {
        this.setting = setting;
        this.conflicts = new ConflictBadge(dossier.conflicts().size(), setting.language());
        getStyleClass().add("inspector-head");
        Monogram monogram = new Monogram(dossier.monogram().in(setting.language()));
        monogram.getStyleClass().add("large");
        VBox words =
                Line.column(
                        Line.wrapped(dossier.title().in(setting.language()), "title"),
                        Line.wrapped(dossier.subtitle().in(setting.language()), "note", "quiet"));
        HBox line = new HBox(Space.L, monogram, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (closable) {
            line.getChildren().add(close());
        }
        conflicts.wordyProperty().set(!setting.narrow());
        age.managedProperty().bind(age.visibleProperty());
        HBox badges = new HBox(Space.M, conflicts, age);
        badges.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, badges);
    }

    /// @param lastReport how long ago anything was reported last, if ever
    void show(int disputes, Optional<String> lastReport) {
        conflicts.countProperty().set(disputes);
        age.setVisible(lastReport.isPresent());
        lastReport.ifPresent(words ->
                age.textProperty().set(TEXTS.get(setting.language(), "last-report", words)));
    }

    private Button close() {
        return Icon.CLOSE.button(
                TEXTS.get(setting.language(), "close"),
                () -> setting.actions().select(Optional.empty()));
    }
}
