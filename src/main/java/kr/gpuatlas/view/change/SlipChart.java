package kr.gpuatlas.view.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.change.Promise;
import kr.gpuatlas.view.control.Line;

/// Dates promised against the day of the promise: a promise that is kept meets the diagonal, one
/// that slips climbs.
final class SlipChart extends Region {
    private static final double HEIGHT = 150;
    private static final double LEFT = 34;
    private static final double BOTTOM = 18;
    private static final double LETTER_GAP = 4;
    private static final int LETTER = 'A';

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate top;
    private final SlipDrawing drawing;
    private final List<Label> years = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<Label> letters = new ArrayList<>();
    private final List<Promise> promises;

    /// @param day the day the chart is true for
    SlipChart(List<Promise> promises, LocalDate day) {
        this.promises = promises;
        this.first =
                promises.stream()
                        .map(promise -> promise.given().getFirst().day())
                        .min(LocalDate::compareTo)
                        .orElse(day);
        this.last = day;
        this.top =
                Stream.concat(
                                Stream.of(day),
                                promises.stream()
                                        .flatMap(promise -> promise.given().stream())
                                        .filter(given -> !given.due().isOpen())
                                        .map(given -> given.due().last()))
                        .max(LocalDate::compareTo)
                        .orElse(day);
        this.drawing = new SlipDrawing(promises, this);
        getStyleClass().add("slip-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(drawing);
        for (int year = first.getYear() + 1; year <= top.getYear(); year++) {
            label(years, Integer.toString(year));
            if (!LocalDate.of(year, 1, 1).isAfter(last)) {
                label(days, Integer.toString(year));
            }
        }
        for (int i = 0; i < promises.size(); i++) {
            label(letters, letter(i)).getStyleClass().add("slip-letter");
        }
    }

    /// The letter a promise is known by in the list below the chart.
    static String letter(int index) {
        return Character.toString(LETTER + index);
    }

    private Label label(List<Label> among, String words) {
        Label label = Line.whole(words, "note", "quiet");
        among.add(label);
        getChildren().add(label);
        return label;
    }

    double x(LocalDate day) {
        return share(day, last) * (getWidth() - LEFT - 2 * BOTTOM);
    }

    double y(LocalDate day) {
        return (1 - share(day, top)) * plotHeight();
    }

    private double plotHeight() {
        return getHeight() - BOTTOM;
    }

    private double share(LocalDate day, LocalDate end) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(first, end));
        return ChronoUnit.DAYS.between(first, day) / whole;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    LocalDate top() {
        return top;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(LEFT, 0, getWidth() - LEFT, plotHeight());
        for (Label year : years) {
            double y = y(start(year));
            year.autosize();
            year.relocate(0, y - year.getHeight() / 2);
        }
        for (Label day : days) {
            day.autosize();
            day.relocate(LEFT + x(start(day)) - day.getWidth() / 2, plotHeight());
        }
        for (int i = 0; i < letters.size(); i++) {
            place(letters.get(i), promises.get(i).given().getFirst(), letters.subList(0, i));
        }
    }

    /// Right above the first dot, or left of it where another letter stands.
    private void place(Label letter, Promise.Given start, List<Label> placed) {
        double x = LEFT + x(start.day());
        double y = y(start.due().last());
        letter.autosize();
        letter.relocate(x + LETTER_GAP, y - letter.getHeight());
        boolean taken =
                placed.stream()
                        .anyMatch(other ->
                                other.getBoundsInParent().intersects(letter.getBoundsInParent()));
        if (taken) {
            letter.relocate(x - letter.getWidth() - 2 * LETTER_GAP, y - letter.getHeight() / 2);
        }
    }

    private static LocalDate start(Label year) {
        return LocalDate.of(Integer.parseInt(year.getText()), 1, 1);
    }
}
