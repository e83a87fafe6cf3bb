package kr.gpuatlas.view.sheet;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Space;

/// The head of a sheet: its sentence, the day it is true for, what decides its numbers, its stamp.
final class SheetHead extends HBox {
    SheetHead(SheetContents contents, Stamp stamp, Language language) {
        super(Space.XL);
        getStyleClass().add("sheet-head");
        Label title = Labels.of(contents.title(), "sheet-title");
        Label subtitle = Labels.of(contents.subtitle(), "sheet-subtitle");
        title.setWrapText(true);
        subtitle.setWrapText(true);
        VBox said = new VBox(Space.S, title, subtitle);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label day = Labels.of(contents.asOf(), "sheet-day");
        HBox first = new HBox(Space.L);
        first.setAlignment(Pos.CENTER_RIGHT);
        if (stamp != Stamp.NONE) {
            Label mark = Labels.of(stamp.title(language), "sheet-stamp");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(mark);
        }
        day.setMinWidth(Region.USE_PREF_SIZE);
        first.getChildren().add(day);
        VBox when = new VBox(Space.S, first);
        when.setAlignment(Pos.TOP_RIGHT);
        contents.basis().forEach(line -> when.getChildren().add(Labels.of(line, "sheet-basis")));
        getChildren().addAll(said, when);
    }
}
