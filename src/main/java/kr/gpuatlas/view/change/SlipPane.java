package kr.gpuatlas.view.change;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Promise;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// What was promised for when, as a chart and in words.
final class SlipPane extends VBox {
    private static final Texts TEXTS = Texts.beside(SlipPane.class);

    private final Language language;
    private final Wording wording;

    SlipPane(List<Promise> promises, Comparison comparison, Language language) {
        this.language = language;
        this.wording = Wording.in(language);
        getStyleClass().add("slip-pane");
        SlipChart chart = new SlipChart(promises, comparison.after().clock().asOf());
        chart.setAccessibleText(
                promises.stream().map(this::words).collect(Collectors.joining(". ")));
        getChildren().addAll(new SectionHeader(text("slip.title"), text("slip.axes")), chart);
        for (int i = 0; i < promises.size(); i++) {
            getChildren().add(row(SlipChart.letter(i), promises.get(i)));
        }
    }

    private Node row(String letter, Promise promise) {
        HBox row =
                new HBox(
                        Space.M,
                        Line.whole(letter, "note", "slip-letter"),
                        Line.wrapped(words(promise), "note"));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String words(Promise promise) {
        String dates =
                promise.given().stream()
                        .map(given -> wording.dates().span(given.due()))
                        .collect(Collectors.joining(text("slip.arrow")));
        String label = promise.label().in(language);
        if (promise.outcome().isPresent()) {
            return TEXTS.get(
                    language,
                    "slip.came",
                    label,
                    dates,
                    wording.dates().span(promise.outcome().get()));
        }
        return TEXTS.get(language, promise.overdue() ? "slip.overdue" : "slip.moved", label, dates);
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }
}
