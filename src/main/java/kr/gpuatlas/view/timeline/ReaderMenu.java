package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import kr.gpuatlas.domain.change.StartingPoint;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Wording;

/// Offers the dataset's own key days: what a reader of that day saw, and nothing that was published
/// later.
final class ReaderMenu {
    private final Texts texts;
    private final Supplier<Language> language;
    private final Supplier<List<StartingPoint>> points;
    private final Supplier<Clock> shown;
    private final Consumer<LocalDate> onChoose;

    /// @param shown the clocks of the moment
    ReaderMenu(
            Texts texts,
            Supplier<Language> language,
            Supplier<List<StartingPoint>> points,
            Supplier<Clock> shown,
            Consumer<LocalDate> onChoose) {
        this.texts = texts;
        this.language = language;
        this.points = points;
        this.shown = shown;
        this.onChoose = onChoose;
    }

    /// The strip lies at the lower edge, so the days stand above the button.
    void open(Button above) {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("reader-menu");
        points.get().forEach(point -> menu.getItems().add(item(point)));
        menu.show(above, Side.TOP, 0, 0);
    }

    private MenuItem item(StartingPoint point) {
        LocalDate day = point.clock().asOf();
        CheckMenuItem item =
                new CheckMenuItem(
                        texts.get(
                                language.get(),
                                key(point.kind()),
                                Wording.in(language.get()).dates().longDay(day)));
        item.setSelected(shown.get().equals(point.clock()));
        item.setOnAction(_ -> onChoose.accept(day));
        return item;
    }

    private static String key(StartingPoint.Kind kind) {
        return switch (kind) {
            case LAST_SHOWN, LATEST -> "reader.latest";
            case PLEDGE -> "reader.pledge";
            case FOUNDING_ARTICLE -> "reader.founding-article";
            case YEAR_END -> "reader.year-end";
        };
    }
}
