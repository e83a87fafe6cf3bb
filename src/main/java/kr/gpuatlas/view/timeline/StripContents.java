package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Course;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Pace;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;

/// What the strip shows of a model: whose figures, their course and pace, and the events.
final class StripContents {
    private final AtlasModel model;
    private final Texts texts;
    private Optional<Frame> frame = Optional.empty();
    private List<EventMark> marks = List.of();
    private Optional<EventWords> words = Optional.empty();

    /// What decides which marks there are and what the axis says.
    private record Frame(Dataset dataset, Language language) {}

    StripContents(AtlasModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    private Dataset dataset() {
        return model.dataset().getValue();
    }

    private ViewState view() {
        return model.view().getValue();
    }

    /// Follows the model.
    ///
    /// @return whether there are other marks than before
    @SuppressWarnings("ReferenceEquality") // datasets are large and immutable
    boolean refresh() {
        boolean same =
                frame.filter(shown -> shown.dataset() == dataset())
                        .filter(shown -> shown.language() == view().language())
                        .isPresent();
        if (!same) {
            frame = Optional.of(new Frame(dataset(), view().language()));
            marks = dataset().milestones().stream().map(EventMark::new).toList();
        }
        boolean chosen = view().selection().isPresent();
        marks.forEach(mark -> {
            boolean concerned = concerns(mark.milestone());
            mark.emphasise(concerned, chosen && concerned);
        });
        words = Optional.empty();
        return !same;
    }

    List<EventMark> marks() {
        return marks;
    }

    EventWords words() {
        EventWords current =
                words.orElseGet(() ->
                        new EventWords(
                                texts, view().language(), model.figures().getValue().visibility()));
        words = Optional.of(current);
        return current;
    }

    /// With nothing selected the strip is about the pledge.
    private boolean concerns(Milestone milestone) {
        return view().selection()
                .map(chosen -> concerns(milestone, chosen))
                .orElseGet(() -> milestone.about().equals(dataset().pledge().id()));
    }

    private boolean concerns(Milestone milestone, Selection chosen) {
        return switch (chosen.kind()) {
            case PROGRAMME ->
                    dataset()
                            .programmeOf(milestone.about())
                            .filter(programme -> programme.id().equals(chosen.id()))
                            .isPresent();
            case PARTNER -> milestone.partner().filter(chosen.id()::equals).isPresent();
            case SITE -> milestone.site().filter(chosen.id()::equals).isPresent();
            case PROVINCE -> false;
        };
    }

    private Optional<Programme> programme() {
        return view().selection()
                .filter(selection -> selection.kind() == Selection.Kind.PROGRAMME)
                .flatMap(selection -> dataset().programme(selection.id()));
    }

    private String about() {
        return programme().map(Programme::id).orElseGet(() -> dataset().pledge().id());
    }

    /// Whose figures the chart shows, in words.
    String subject() {
        return programme()
                .map(Programme::name)
                .map(name -> name.in(view().language()))
                .orElseGet(this::whole);
    }

    /// The pledge, from the day it was made on.
    private String whole() {
        return model.figures().getValue().visibility().isPledged()
                ? dataset().pledge().name().in(view().language())
                : texts.get(view().language(), "subject.before");
    }

    private Course steps() {
        return model.courses().of(view().scope(), view().knownOn());
    }

    ChartContents course() {
        return ChartContents.of(model.figures().getValue(), steps(), about());
    }

    Optional<Pace> pace() {
        Figures figures = model.figures().getValue();
        return Pace.of(figures, steps(), about());
    }

    Optional<LocalDate> eventBefore(LocalDate day) {
        return Optional.ofNullable(dataset().eventDays().lower(day));
    }

    Optional<LocalDate> eventAfter(LocalDate day) {
        return Optional.ofNullable(dataset().eventDays().higher(day));
    }

    LocalDate firstEvent() {
        return dataset().eventDays().first();
    }

    /// What the mark's events are about, after what is selected now.
    Optional<Selection> next(EventMark mark) {
        List<Selection> subjects =
                Stream.concat(Stream.of(mark), mark.shared().stream())
                        .flatMap(one -> dataset().programmeOf(one.milestone().about()).stream())
                        .map(programme -> Selection.programme(programme.id()))
                        .distinct()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList();
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        int now = view().selection().map(subjects::indexOf).orElse(-1);
        return now < 0 ? first(mark) : Optional.of(subjects.get((now + 1) % subjects.size()));
    }

    private Optional<Selection> first(EventMark mark) {
        return Stream.concat(Stream.of(mark), mark.shared().stream())
                .flatMap(one -> dataset().programmeOf(one.milestone().about()).stream())
                .map(programme -> Selection.programme(programme.id()))
                .findFirst();
    }
}
