package kr.gpuatlas.domain.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// What a presenter has behind a scene: its figures, what may be asked, and what nobody knows.
public record Backing(List<Line> figures, List<Question> questions, List<Unknown> unknowns) {
    public Backing {
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        unknowns = List.copyOf(unknowns);
    }

    /// A figure, and what others say in its place.
    public record Line(Figure figure, List<Alternative> alternatives) {
        public Line {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// What somebody else says.
    ///
    /// @param part id of the part of the figure it is said of; absent for the figure itself
    /// @param quantity absent where a side is taken without a number
    /// @param words the side as a whole
    /// @param by who says so, closest to the fact
    public record Alternative(
            Optional<String> part, Optional<Quantity> quantity, Text words, Optional<Source> by) {}

    /// Something sources disagree about, which somebody is likely to ask.
    ///
    /// @param answer the side that is used; absent if none is
    public record Question(Text topic, Optional<Text> answer, List<Text> others) {
        public Question {
            others = List.copyOf(others);
        }
    }

    public static Backing of(SceneContents contents) {
        Visibility visibility = contents.figures().visibility();
        Set<String> about = about(contents);
        Alternatives alternatives = new Alternatives(contents.figures(), contents.shown());
        return new Backing(
                contents.shown().stream()
                        .map(figure -> new Line(figure, alternatives.of(figure)))
                        .toList(),
                visibility.openConflicts(about, Set.of()).stream()
                        .map(conflict -> question(conflict, visibility))
                        .toList(),
                visibility.unknowns().stream()
                        .filter(unknown -> about.contains(unknown.about()))
                        .toList());
    }

    private static Set<String> about(SceneContents contents) {
        Set<String> about =
                contents.shown().stream()
                        .map(Figure::about)
                        .collect(Collectors.toCollection(HashSet::new));
        switch (contents.scene().picture()) {
            case Picture.OneProgramme(String id) -> about.add(id);
            case Picture.Programmes(List<String> ids) -> about.addAll(ids);
            case Picture.Phases(String id) -> about.add(id);
            case Picture.OnMap() ->
                    ShownFigures.selected(contents.figures(), contents.view().selection())
                            .ifPresent(about::add);
            case Picture.Cover _,
                    Picture.Parts _,
                    Picture.Watts _,
                    Picture.Changes _,
                    Picture.Unknowns _ ->
                    about.add(contents.figures().dataset().pledge().id());
        }
        return about;
    }

    private static Question question(Conflict conflict, Visibility visibility) {
        List<Conflict.Position> positions = visibility.publicPositions(conflict);
        return new Question(
                conflict.topic(),
                positions.stream()
                        .filter(Conflict.Position::used)
                        .findFirst()
                        .map(Conflict.Position::text),
                positions.stream()
                        .filter(position -> !position.used())
                        .map(Conflict.Position::text)
                        .toList());
    }
}
