package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every node of the whole window: whatever shows a digit has an explanation, or a named
/// reason why it needs none.
class EveryNumberTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /// Less would mean that the walk met only part of a window.
    private static final int LEAST_EXPLAINED = 10;

    /// Why digits need no explanation of their own, and on which nodes, or inside which.
    private enum Reason {
        DATE(
                "as-of-button",
                "day-handle",
                "row-date",
                "phase-row-date",
                "now-label",
                "chart-words",
                "before-pledge"),
        AGE("card-report"),
        AXIS("scale-axis", "axis-label", "gauge-scale", "chart-note", "board-header"),
        SCALE("map-foot", "map-key"),
        COUNT_OF_THINGS(
                "cards-title",
                "section-header",
                "conflict-badge",
                "map-tray-header",
                "map-inset-header",
                "table-count",
                "conflict-pager",
                "row-number",
                "card-words",
                "atlas-status",
                "map-tray-more"),
        /// What a thing is called, such as B200, the 2025 round or the pledge of 260,000.
        NAME(
                "inspector-head",
                "timeline-subject",
                "name-of-lot",
                "outside-rows",
                "map-tray-row",
                "card-name"),
        /// What happened or is planned, told as its source tells it; its sources stand beside it.
        EVENT("event-lane", "milestone-row", "card-next", "board-event"),
        /// Publisher and title as printed.
        SOURCE("source-row", "source-line"),
        /// Text of the dataset that counts nothing by itself.
        PROSE("hidden-later", "role-row"),
        /// Names what nobody has said, and who could.
        QUESTION("unknown-row"),
        PRECISION("place-row"),
        /// Repeats for a screen reader what its parts show and explain.
        SPOKEN("course-chart", "phase-bar", "map-marker", "card");

        /// Made by [Set#of], so it cannot change.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> styleClasses;

        Reason(String... styleClasses) {
            this.styleClasses = Set.of(styleClasses);
        }

        static Optional<Reason> of(Node node) {
            if (SPOKEN.isOn(node)) {
                return Optional.of(SPOKEN);
            }
            for (Node at = node; at != null; at = at.getParent()) {
                for (Reason reason : values()) {
                    if (reason != SPOKEN && reason.isOn(at)) {
                        return Optional.of(reason);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isOn(Node node) {
            return node.getStyleClass().stream().anyMatch(styleClasses::contains);
        }
    }

    static Stream<ViewState> windows() {
        ViewState opening = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        return Stream.of(
                opening,
                opening.withLanguage(Language.KO)
                        .withSelection(Optional.of(Selection.programme("P-MSIT"))),
                opening.withSelection(Optional.of(Selection.site("site-hyundai-saemangeum"))),
                opening.withAsOf(LocalDate.of(2025, 11, 2)),
                opening.withAsOf(LocalDate.of(2025, 7, 31)),
                opening.withBoard(Board.GAUGES),
                opening.withBoard(Board.TABLE));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void whateverShowsADigitIsExplainedOrNeedsNoExplanation(ViewState view) {
        AtlasModel model = new AtlasModel(DATASET, view);
        List<Parent> window = new ArrayList<>();
        Screens.render(
                () -> {
                    window.add(
                            new AtlasController(model, MAP, new Desk(), new Background()).view());
                    return window.getFirst();
                },
                1920,
                1080,
                Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        Explanations explanations = new Explanations(model.figures().getValue());
        Set<String> bare = new TreeSet<>();
        Set<String> explained = new TreeSet<>();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Node node : Screens.onFx(() -> shown(window.getFirst()).toList())) {
            Optional<String> id = Explained.at(node);
            if (id.isPresent() && explanations.of(id.get()).isPresent()) {
                explained.add(id.get());
            } else if (id.isEmpty() && Reason.of(node).isPresent()) {
                Reason.of(node).ifPresent(reasons::add);
            } else {
                bare.add(words(node) + " at " + path(node) + id.map(i -> " as " + i).orElse(""));
            }
        }
        assertEquals(Set.of(), bare, () -> String.join("\n", bare));
        assertTrue(explained.size() >= LEAST_EXPLAINED, explained.toString());
        assertTrue(view.board() != Board.DASHBOARD || reasons.size() > 5, reasons.toString());
    }

    /// The nodes that show a digit, or say one to those who cannot see.
    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> own =
                DIGIT.matcher(words(node)).find() ? Stream.of(node) : Stream.<Node>empty();
        return node instanceof QuantityLabel || !(node instanceof Parent parent)
                ? own
                : Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream().flatMap(EveryNumberTest::shown));
    }

    private static String words(Node node) {
        return switch (node) {
            case QuantityLabel number -> number.text();
            case Labeled label -> Optional.ofNullable(label.getText()).orElse("");
            case Text text -> text.getText();
            default ->
                    Optional.ofNullable(node.getAccessibleText()).or(() -> card(node)).orElse("");
        };
    }

    /// What a screen reader is told of a card, which finds its words only when it is asked.
    private static Optional<String> card(Node node) {
        return node.getStyleClass().contains("card")
                ? Optional.of(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .map(Object::toString)
                : Optional.empty();
    }

    private static String path(Node node) {
        List<String> path = new ArrayList<>();
        for (Node at = node; at != null && path.size() < 6; at = at.getParent()) {
            path.addFirst(at.getClass().getSimpleName() + at.getStyleClass());
        }
        return String.join(" / ", path);
    }
}
