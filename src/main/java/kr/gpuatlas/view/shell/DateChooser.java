package kr.gpuatlas.view.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Calendar;
import kr.gpuatlas.view.control.Icon;

/// The as-of date on a button, which opens a calendar of the days the dataset covers.
final class DateChooser extends StackPane {
    private static final Texts TEXTS = Texts.beside(DateChooser.class);

    private final AtlasModel model;
    private final Consumer<LocalDate> choose;
    private Optional<Calendar> calendar = Optional.empty();
    private final Button button = new Button();
    private final BooleanProperty brief = new SimpleBooleanProperty();
    private double widest;

    DateChooser(AtlasModel model, Consumer<LocalDate> onChoose) {
        this.model = model;
        getStyleClass().add("date-chooser");
        this.choose = onChoose;
        model.asOf().subscribe(day -> calendar.ifPresent(open -> open.follow(day)));
        button.getStyleClass().add("as-of-button");
        button.setGraphic(Icon.CALENDAR.node());
        button.setOnAction(event -> open());
        button.textProperty()
                .bind(
                        model.view()
                                .flatMap(view ->
                                        brief.map(isBrief ->
                                                words(view.asOf(), view.language(), isBrief))));
        button.widthProperty().subscribe(width -> keep(width.doubleValue()));
        model.language().subscribe(_ -> forgetWidth());
        brief.subscribe(_ -> forgetWidth());
        model.asOf().subscribe(day -> tellPast(day, model.dataset().getValue().edition()));
        getChildren().add(button);
    }

    /// The calendar hangs from it; made when it is first opened.
    private Calendar made() {
        Calendar made = new Calendar(() -> model.dataset().getValue().edition(), choose);
        calendar = Optional.of(made);
        getChildren().addFirst(made);
        made.applyCss();
        layout();
        return made;
    }

    /// Dates differ in width; while they run by, what stands beside them stands still.
    private void keep(double width) {
        boolean wider = width > widest;
        widest = Math.max(widest, width);
        if (wider) {
            button.setMinWidth(widest);
        }
    }

    private void forgetWidth() {
        widest = 0;
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static String words(LocalDate day, Language language, boolean brief) {
        String date = Wording.in(language).dates().day(day);
        return brief ? date : TEXTS.get(language, "date.label") + "  " + date;
    }

    private void tellPast(LocalDate day, Edition edition) {
        boolean past = day.isBefore(edition.lastDay());
        if (past && !button.getStyleClass().contains("past")) {
            button.getStyleClass().add("past");
        } else if (!past) {
            button.getStyleClass().remove("past");
        }
    }

    /// Opens the calendar.
    void open() {
        button.requestFocus();
        calendar.orElseGet(this::made).open(model.view().getValue().asOf());
    }

    void setBrief(boolean isBrief) {
        brief.set(isBrief);
    }
}
