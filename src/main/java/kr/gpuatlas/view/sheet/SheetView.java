package kr.gpuatlas.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Space;
import org.jspecify.annotations.Nullable;

/// A view on paper: composed for its size from what the view shows, never a picture of the screen.
public final class SheetView extends Region implements Gradual {
    /// What a sheet is drawn from.
    ///
    /// @param figures of the view, for the bar
    /// @param parts ids of the programmes the bar is made of
    /// @param language the sheet is written in
    public record Subject(
            SheetContents contents,
            Figures figures,
            List<String> parts,
            SheetOrder order,
            Imprint imprint,
            Language language) {
        public Subject {
            parts = List.copyOf(parts);
        }
    }

    private static final String STYLE =
            Objects.requireNonNull(SheetView.class.getResource("sheet.css")).toExternalForm();
    private static final PseudoClass PRINT = PseudoClass.getPseudoClass("print");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");

    /// The share of the height that sources are left at least, if they need it.
    private static final double LEAST_CITED = 0.12;

    /// The picture's share of the width beside words.
    private static final double BESIDE = 0.45;

    /// The least a picture above words has of the height.
    private static final double ABOVE = 0.28;

    private static final double TABLE = 0.7;
    private static final double MARGIN = 56;
    private static final double TOP = 40;
    private static final double BOTTOM = 28;
    private static final double GAP = 24;

    /// How the two lists share the width.
    private static final double OUTSIDE = 0.42;

    private static final double DISPUTES = 0.58;

    /// Narrower sheets have smaller figures beside the picture.
    private static final double WIDE_WORDS = 1800;

    /// Narrower in proportion, words stand under the picture.
    private static final double WIDE = 1.25;

    private final Subject subject;
    private final SheetWords words;
    private final SheetHead head;
    private final Region picture;
    private final VBox body = new VBox(Space.XXL);

    /// What is still to be built of the body.
    private List<Supplier<Node>> waiting;

    private final SheetSources sources;
    private final SheetFoot foot;
    private final Region rule = new Region();

    /// @param picture what the sheet is of; a plain region for kinds that have none
    public SheetView(Subject subject, Region picture) {
        this.subject = subject;
        this.words = new SheetWords(subject.language());
        this.picture = picture;
        SheetContents contents = subject.contents();
        this.head = new SheetHead(contents, subject.order().stamp(), subject.language());
        this.sources = new SheetSources(contents.sources(), words);
        this.foot = new SheetFoot(subject.imprint(), subject.order(), words);
        rule.getStyleClass().add("sheet-end");
        getStyleClass().add("sheet-view");
        getStylesheets().add(STYLE);
        pseudoClassStateChanged(PRINT, subject.order().paper() == Paper.PRINT);
        pseudoClassStateChanged(CLEAR, subject.order().paper() == Paper.TRANSPARENT);
        pseudoClassStateChanged(NARROW, subject.order().size().layoutWidth() < WIDE_WORDS);
        density(subject.order().size().scale()).ifPresent(getStyleClass()::add);
        body.getStyleClass().add("sheet-body");
        this.waiting = body();
        getChildren().addAll(parts());
        sceneProperty().subscribe(this::build);
    }

    /// Builds the words that nobody has taken apart.
    private void build(@Nullable Scene scene) {
        if (scene != null) {
            waiting.forEach(part -> body.getChildren().add(part.get()));
            waiting = List.of();
        }
    }

    /// The style by which what is drawn as pixels has as many of them as the picture.
    private static Optional<String> density(double scale) {
        if (scale <= 1) {
            return Optional.empty();
        }
        return Optional.of(scale <= 2 ? "at-2x" : scale <= 3 ? "at-3x" : "at-4x");
    }

    private SheetKind kind() {
        return subject.order().kind();
    }

    private List<Node> parts() {
        return switch (kind()) {
            case WINDOW -> List.of(picture, rule, foot);
            case TABLE -> List.of(head, body, sources, rule, foot);
            case DASHBOARD, MAP, CARD, CHART -> List.of(head, picture, body, sources, rule, foot);
        };
    }

    private List<Supplier<Node>> body() {
        SheetContents contents = subject.contents();
        SheetNotes notes = new SheetNotes(words);
        return switch (kind()) {
            case WINDOW, MAP -> List.of();
            case CARD ->
                    contents.card()
                            .<List<Supplier<Node>>>map(
                                    card -> List.of(() -> new SheetCard(card, words)))
                            .orElseGet(() -> List.of(this::hero, () -> lists(notes)));
            case CHART -> List.of(this::hero);
            case TABLE -> List.of(this::hero, () -> wide(table(), outside(notes)));
            case DASHBOARD -> List.of(this::hero, this::table, () -> lists(notes));
        };
    }

    @Override
    public List<Part> takeApart() {
        List<Node> whole = List.copyOf(getChildren());
        List<Part> parts = new ArrayList<>();
        if (whole.contains(sources)) {
            parts.addAll(sources.takeApart());
        }
        for (Supplier<Node> part : waiting) {
            parts.add(Gradual.made(body, part));
        }
        waiting = List.of();
        getChildren().remove(picture);
        // Last, when its size is settled.
        parts.add(Gradual.entering(() -> Children.show(getChildren(), whole), picture));
        return parts;
    }

    private Region hero() {
        return new SheetHero(
                subject.contents().national(), PledgeBar.of(subject), subject.language());
    }

    private Region table() {
        SheetTable table = new SheetTable(subject.contents().lines(), words);
        VBox.setVgrow(table, Priority.SOMETIMES);
        return table;
    }

    private Region lists(SheetNotes notes) {
        return new Columns(
                GAP + Space.L,
                List.of(
                        outside(notes),
                        notes.disputes(subject.contents().disputes(), "disputes.pledge")),
                OUTSIDE,
                DISPUTES);
    }

    private Region outside(SheetNotes notes) {
        return notes.outside(subject.contents().outside(), subject.figures().scope());
    }

    private static Region wide(Region table, Region outside) {
        return new Columns(GAP + Space.XXXL, List.of(table, outside), TABLE, 1 - TABLE);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double footHeight = Math.ceil(foot.prefHeight(-1));
        double footY = height - BOTTOM - footHeight;
        if (kind() == SheetKind.WINDOW) {
            place(picture, 0, 0, width, footY - Space.L);
            endAt(footY, width, footHeight);
            return;
        }
        double inner = width - 2 * MARGIN;
        double headHeight = Math.ceil(head.prefHeight(inner));
        place(head, MARGIN, TOP, inner, headHeight);
        endAt(footY, width, footHeight);
        double y = TOP + headHeight + Space.XXL;
        Area area = new Area(MARGIN, y, inner, footY - Space.L - Space.XL - y);
        if (kind() == SheetKind.TABLE) {
            stack(area, 0);
        } else if (kind() == SheetKind.MAP) {
            double citing = citing(inner, area.height() / 4);
            place(picture, area.x(), area.y(), area.width(), area.height() - citing - Space.XL);
            place(sources, area.x(), area.bottom() - citing, area.width(), citing);
        } else if (kind() == SheetKind.CHART || width / height < WIDE) {
            double tall = above(area);
            place(picture, area.x(), area.y(), area.width(), tall);
            stack(area, tall + Space.XXL);
        } else {
            beside(area);
        }
    }

    /// What the words under a picture leave of the height.
    private double above(Area area) {
        double under =
                body.prefHeight(area.width()) + sources.prefHeight(area.width()) + 2 * Space.XXL;
        return Math.max(area.height() * ABOVE, area.height() - under);
    }

    private record Area(double x, double y, double width, double height) {
        double bottom() {
            return y + height;
        }
    }

    private double citing(double width, double most) {
        return Math.min(most, Math.ceil(sources.prefHeight(width)));
    }

    private void beside(Area area) {
        double left = Math.rint(area.width() * BESIDE);
        double x = area.x() + left + GAP + Space.L;
        double right = area.width() - left - GAP - Space.L;
        place(picture, area.x(), area.y(), left, area.height());
        words(new Area(x, area.y(), right, area.height()));
    }

    private void stack(Area area, double from) {
        words(new Area(area.x(), area.y() + from, area.width(), area.height() - from));
    }

    /// The words, and under them as many sources as there is room for.
    private void words(Area area) {
        double sourced = Math.min(sources.prefHeight(area.width()), area.height() * LEAST_CITED);
        body.getChildren().stream()
                .filter(SheetCard.class::isInstance)
                .map(SheetCard.class::cast)
                .forEach(card -> card.fit(area.width(), area.height() - sourced - Space.XXL));
        double needed = Math.ceil(body.prefHeight(area.width()));
        double rest = area.height() - needed - Space.XXL;
        double citing = citing(area.width(), Math.max(rest, 0));
        double room = area.height() - citing - Space.XXL;
        place(body, area.x(), area.y(), area.width(), Math.min(room, needed * 1.25));
        place(sources, area.x(), area.bottom() - citing, area.width(), citing);
    }

    private void endAt(double footY, double width, double footHeight) {
        place(rule, MARGIN, footY - Space.L, width - 2 * MARGIN, 2);
        place(foot, MARGIN, footY, width - 2 * MARGIN, footHeight);
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(
                Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(Math.max(0, height)));
    }
}
