package kr.gpuatlas.view.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.dossier.NextStep;

/// The few events of a thing that matter most: what happened, then what is planned.
final class EventLines extends VBox {
    private static final int MET = 3;
    private static final int PLANNED = 2;

    EventLines(List<Milestone> milestones, LocalDate today, SceneWords words) {
        getStyleClass().add("scene-events");
        Stream.concat(met(milestones), planned(milestones, today))
                .map(event -> line(event, today, words))
                .forEach(getChildren()::add);
    }

    /// The weightiest, the latest of equal ones; in the order in which they happened.
    private static Stream<Milestone> met(List<Milestone> milestones) {
        return milestones.stream()
                .filter(Milestone::met)
                .sorted(
                        Comparator.comparingInt(Milestone::weight)
                                .thenComparing(Milestone::when, Comparator.reverseOrder()))
                .limit(MET)
                .sorted(Comparator.comparing(Milestone::when));
    }

    private static Stream<Milestone> planned(List<Milestone> milestones, LocalDate today) {
        return milestones.stream()
                .filter(event -> !event.met())
                .sorted(
                        Comparator.comparing((Milestone event) -> !NextStep.isOverdue(event, today))
                                .thenComparingInt(Milestone::weight)
                                .thenComparing(Milestone::when))
                .limit(PLANNED)
                .sorted(Comparator.comparing(Milestone::when));
    }

    private static HBox line(Milestone event, LocalDate today, SceneWords words) {
        boolean late = NextStep.isOverdue(event, today);
        Region dot = new Region();
        dot.getStyleClass().add(event.met() ? "scene-met" : "scene-planned");
        VBox lines =
                new VBox(
                        SceneLabels.of(
                                when(event, late, words),
                                "scene-note",
                                late ? "alarm" : event.met() ? "quiet" : "planned"),
                        SceneLabels.wrapped(
                                event.label().in(words.language()), "scene-text", "main-text"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox line = new HBox(dot, lines);
        line.getStyleClass().add("scene-event");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String when(Milestone event, boolean late, SceneWords words) {
        String day = words.wording().dates().span(event.when());
        return event.met() ? day : words.get(late ? "overdue" : "planned", day);
    }
}
