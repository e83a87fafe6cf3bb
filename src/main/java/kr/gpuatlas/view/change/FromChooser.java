package kr.gpuatlas.view.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.change.StartingPoint;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;
import org.controlsfx.control.SegmentedButton;

/// Picks the day to compare from: one of the days worth it, or any on a calendar.
final class FromChooser extends HBox {
    private static final Texts TEXTS = Texts.beside(FromChooser.class);

    private final Language language;

    FromChooser(
            List<StartingPoint> points,
            Clock chosen,
            Edition edition,
            Language language,
            Consumer<Clock> onChoose) {
        super(Space.M);
        this.language = language;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("from-chooser");
        getChildren().add(Words.whole(TEXTS.get(language, "from"), "note", "quiet"));
        if (!points.isEmpty()) {
            SegmentedButton presets = new SegmentedButton();
            for (StartingPoint point : points) {
                presets.getButtons().add(preset(point, chosen, onChoose));
            }
            getChildren().add(presets);
        }
        boolean isOther = points.stream().noneMatch(point -> point.clock().equals(chosen));
        getChildren().add(anyDay(chosen, isOther, edition, onChoose));
    }

    private ToggleButton preset(StartingPoint point, Clock chosen, Consumer<Clock> onChoose) {
        ToggleButton button =
                new ToggleButton(
                        TEXTS.get(
                                language,
                                key(point.kind()),
                                Wording.in(language).dates().day(point.clock().asOf())));
        button.setSelected(point.clock().equals(chosen));
        button.setOnAction(event -> {
            button.setSelected(true);
            onChoose.accept(point.clock());
        });
        return button;
    }

    private static String key(StartingPoint.Kind kind) {
        return switch (kind) {
            case LAST_SHOWN -> "from.last-shown";
            case PLEDGE -> "from.pledge";
            case FOUNDING_ARTICLE -> "from.founding-article";
            case YEAR_END, LATEST -> "from.year-end";
        };
    }

    private StackPane anyDay(
            Clock chosen, boolean isOther, Edition edition, Consumer<Clock> onChoose) {
        DatePicker picker = new DatePicker(chosen.asOf());
        picker.getStyleClass().add("from-anchor");
        picker.setVisible(false);
        picker.setFocusTraversable(false);
        picker.setDayCellFactory(_ -> new Day(edition));
        picker.setOnAction(event -> {
            LocalDate day = picker.getValue();
            if (day != null && !day.equals(chosen.asOf())) {
                onChoose.accept(Clock.at(day));
            }
        });
        Button button =
                new Button(
                        isOther
                                ? Wording.in(language).dates().day(chosen.asOf())
                                : TEXTS.get(language, "from.any-day"),
                        Icon.CALENDAR.node());
        button.getStyleClass().add(isOther ? "ink" : "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> picker.show());
        return new StackPane(picker, button);
    }

    /// A day of the calendar; those outside the dataset cannot be chosen.
    private static final class Day extends DateCell {
        private final Edition edition;

        Day(Edition edition) {
            this.edition = edition;
        }

        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay()));
        }
    }
}
