package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;

/// The days on the strip: the as-of date and what lies after it, the second clock while it is asked
/// for, and the latest day while the as-of date is earlier.
final class DayMarks {
    private static final double NOW_GAP = 6;

    /// The widest the ground beside the as-of date gets, in pixels.
    private static final double SOON = 128;

    private final Texts texts;
    private final DayLine asOf;
    private final DayLine knownOn;
    private final Region soon = new Region();
    private final Region later = new Region();
    private final Region nowLine = new Region();
    private final Label now = new Label();
    private LocalDate latest = LocalDate.EPOCH;

    DayMarks(Texts texts, DayLine asOf, DayLine knownOn) {
        this.texts = texts;
        this.asOf = asOf;
        this.knownOn = knownOn;
        soon.getStyleClass().add("timeline-later");
        later.getStyleClass().add("timeline-later");
        nowLine.getStyleClass().add("now-line");
        now.getStyleClass().add("now-label");
        asOf.line().getStyleClass().add("as-of-line");
        asOf.handle().getStyleClass().add("as-of-handle");
        knownOn.line().getStyleClass().add("known-line");
        knownOn.handle().getStyleClass().add("known-handle");
        for (Region region : List.of(soon, later, nowLine, now)) {
            region.setMouseTransparent(true);
        }
    }

    /// The ground to the right of the as-of date, in two parts: while the date is dragged only the
    /// small one beside it changes and has to be painted again.
    List<Node> later() {
        return List.of(soon, later);
    }

    /// Lines and pills, the as-of date on top.
    List<Node> lines() {
        List<Node> nodes = new ArrayList<>(List.of(nowLine, now));
        nodes.addAll(knownOn.nodes());
        nodes.addAll(asOf.nodes());
        return nodes;
    }

    DayLine asOf() {
        return asOf;
    }

    void show(ViewState view, Edition edition) {
        Language language = view.language();
        Wording wording = Wording.in(language);
        latest = edition.lastDay();
        asOf.handle().show(view.asOf(), edition, wording.dates().day(view.asOf()));
        asOf.handle().setAccessibleText(texts.get(language, "as-of"));
        knownOn.setVisible(view.knownOn().isPresent());
        view.knownOn().ifPresent(known -> showKnown(known, edition, language));
        boolean past = view.asOf().isBefore(latest);
        nowLine.setVisible(past);
        now.setVisible(past);
        now.setText(texts.get(language, "latest", wording.dates().day(latest)));
    }

    private void showKnown(LocalDate known, Edition edition, Language language) {
        String words = Wording.in(language).dates().day(known);
        knownOn.handle().show(known, edition, texts.get(language, "known.pill", words));
        knownOn.handle().setAccessibleText(texts.get(language, "known"));
    }

    /// @param top where the lines begin
    void place(TimeScale scale, double top, double width, double height) {
        double x = scale.x(asOf.day());
        asOf.place(x, top, width, height);
        if (knownOn.isVisible()) {
            knownOn.place(scale.x(knownOn.day()), top, width, height);
            knownOn.giveWay(asOf, width, height);
        }
        double bottom = height - TimeAxis.HEIGHT;
        double from = Math.rint(x);
        double far = Math.min(width, (Math.floor(from / SOON) + 1) * SOON);
        soon.resizeRelocate(from, top, Math.max(0, far - from), bottom - top);
        later.resizeRelocate(far, top, Math.max(0, width - far), bottom - top);
        double nowX = scale.x(latest);
        nowLine.resizeRelocate(Math.rint(nowX), top, 1, bottom - top);
        double words = Math.ceil(now.prefWidth(-1));
        now.resizeRelocate(nowX + NOW_GAP, top, words, Math.ceil(now.prefHeight(-1)));
    }

    /// What texts in a part of the strip keep clear of: the lines.
    List<Bounds> lines(TimeScale scale, double height) {
        List<Bounds> kept = new ArrayList<>();
        kept.add(line(scale.x(asOf.day()), height));
        if (knownOn.isVisible()) {
            kept.add(line(scale.x(knownOn.day()), height));
        }
        if (now.isVisible()) {
            kept.add(line(scale.x(latest), height));
        }
        return kept;
    }

    private static Bounds line(double x, double height) {
        return Room.box(x - 1, 0, 2, height);
    }

    /// The label of the latest day, seen from a part of the strip that begins at `y`.
    Optional<Bounds> latest(double y) {
        return now.isVisible()
                ? Optional.of(
                        Room.box(
                                now.getLayoutX(),
                                now.getLayoutY() - y,
                                now.getWidth(),
                                now.getHeight()))
                : Optional.empty();
    }

    /// The pills, seen from the axis.
    List<Bounds> pills(double axisY) {
        return knownOn.isVisible()
                ? List.of(asOf.pill(axisY), knownOn.pill(axisY))
                : List.of(asOf.pill(axisY));
    }
}
