package kr.gpuatlas.view.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.change.StartingPoint;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Calendar;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;
import org.controlsfx.control.SegmentedButton;

/// Picks what to compare from: the dataset that was open before, one of the days worth it, or any
/// on a calendar.
final class FromChooser extends HBox {
    private static final Texts TEXTS = Texts.beside(FromChooser.class);

    private final Language language;

    /// What there is to choose from.
    ///
    /// @param other the dataset that was open before this one
    /// @param open the dataset whose days can be chosen
    record Offered(List<StartingPoint> points, Optional<Edition> other, Edition open) {}

    /// @param onChoose receives the day, or nothing for the other dataset
    FromChooser(Offered offered, From from, Language language, Consumer<Optional<Clock>> onChoose) {
        super(Space.M);
        this.language = language;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("from-chooser");
        getChildren().add(Line.whole(TEXTS.get(language, "from"), "note", "quiet"));
        boolean isDay = from.dataset().isEmpty();
        SegmentedButton presets = new SegmentedButton();
        offered.other()
                .map(other -> words("from.dataset", other.id() + " " + other.version()))
                .map(words -> preset(words, !isDay, () -> onChoose.accept(Optional.empty())))
                .ifPresent(presets.getButtons()::add);
        for (StartingPoint point : offered.points()) {
            presets.getButtons()
                    .add(
                            preset(
                                    words(key(point.kind()), day(point.clock())),
                                    isDay && point.clock().equals(from.clock()),
                                    () -> onChoose.accept(Optional.of(point.clock()))));
        }
        if (!presets.getButtons().isEmpty()) {
            getChildren().add(presets);
        }
        boolean isOther =
                isDay
                        && offered.points().stream()
                                .noneMatch(point -> point.clock().equals(from.clock()));
        getChildren().add(anyDay(from.clock(), isOther, offered.open(), onChoose));
    }

    private String words(String key, String named) {
        return TEXTS.get(language, key, named);
    }

    private String day(Clock clock) {
        return Wording.in(language).dates().day(clock.asOf());
    }

    private static ToggleButton preset(String words, boolean chosen, Runnable onChoose) {
        ToggleButton button = new ToggleButton(words);
        button.setSelected(chosen);
        button.setOnAction(event -> {
            button.setSelected(true);
            onChoose.run();
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
            Clock chosen, boolean isOther, Edition edition, Consumer<Optional<Clock>> onChoose) {
        Calendar calendar =
                new Calendar(() -> edition, day -> onChoose.accept(Optional.of(Clock.at(day))));
        Button button =
                new Button(
                        isOther ? day(chosen) : TEXTS.get(language, "from.any-day"),
                        Icon.CALENDAR.node());
        button.getStyleClass().add(isOther ? "ink" : "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> calendar.open(chosen.asOf()));
        return new StackPane(calendar, button);
    }
}
