package kr.gpuatlas.view.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// One side of a conflict: what it says, who says so since when, and whether it is used.
final class PositionCard extends VBox {
    private static final Texts TEXTS = Texts.beside(PositionCard.class);
    private static final int NAMED = 2;

    /// @param assessed which side is used is part of the assessment, and is told only once that
    ///   could be made
    PositionCard(
            Conflict.Position position,
            boolean assessed,
            Visibility visibility,
            Language language) {
        List<Source> sources = visibility.publicSources(position.sources());
        boolean used = assessed && position.used();
        String claim = position.text().in(language);
        String who = publishers(sources, language);
        String state = used ? TEXTS.get(language, "used") : count(sources, language);
        getStyleClass().addAll("position", "focus-ring");
        getChildren()
                .addAll(
                        Line.wrapped(claim, "position-text"),
                        Line.wrapped(who, "note"),
                        Line.whole(first(sources, language).orElse(""), "note", "quiet"),
                        filler(),
                        foot(position, visibility, language, used, state));
        if (used) {
            getStyleClass().add("used");
        }
        String claimed = claim(position, visibility).orElse("");
        Explained.byAnything(this, () -> claimed);
        setFocusTraversable(!claimed.isEmpty());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(", ", claim, who, state));
    }

    /// The claim that takes this side, if it can be explained.
    private static Optional<String> claim(Conflict.Position position, Visibility visibility) {
        return visibility.claims().stream()
                .map(Claim::id)
                .filter(position.claims()::contains)
                .findFirst();
    }

    private static Region filler() {
        Region filler = new Region();
        setVgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private static HBox foot(
            Conflict.Position position,
            Visibility visibility,
            Language language,
            boolean used,
            String state) {
        EvidenceMark mark =
                new EvidenceMark(Evidence.REPORTED, grade(position, visibility), language);
        HBox foot =
                new HBox(
                        Space.M,
                        mark,
                        used ? Line.whole(state, "note", "main-text") : Line.whole(state, "note"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static String publishers(List<Source> sources, Language language) {
        List<String> names =
                sources.stream().map(source -> source.publisher().in(language)).distinct().toList();
        String named = String.join(" · ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED
                ? TEXTS.get(language, "and-more", named, names.size() - NAMED)
                : named;
    }

    private static String count(List<Source> sources, Language language) {
        return sources.size() == 1
                ? TEXTS.get(language, "one-source")
                : TEXTS.get(language, "source-count", sources.size());
    }

    private static Optional<String> first(List<Source> sources, Language language) {
        return sources.stream()
                .flatMap(source -> source.published().stream())
                .min(Comparator.naturalOrder())
                .map(Wording.in(language).dates()::span)
                .map(day -> TEXTS.get(language, "claim.published", day));
    }

    /// How well its best claim is known; what its best source is worth, when it has none.
    private static Grade grade(Conflict.Position position, Visibility visibility) {
        Stream<Grade> claims =
                visibility.claims().stream()
                        .filter(claim -> position.claims().contains(claim.id()))
                        .map(Claim::grade);
        Stream<Grade> events =
                visibility.milestones().stream()
                        .filter(event -> position.claims().contains(event.id()))
                        .map(Milestone::grade);
        return Stream.concat(claims, events)
                .min(Comparator.naturalOrder())
                .or(() ->
                        visibility.publicSources(position.sources()).stream()
                                .map(SourceRows::grade)
                                .findFirst())
                .orElse(Grade.LOW);
    }
}
