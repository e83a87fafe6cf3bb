package kr.gpuatlas.view.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Says what an event is, when, how well it is known and what has become of it.
final class EventWords {
    /// As many as a caption holds.
    private static final int LINES = 5;

    private final Texts texts;
    private final Language language;
    private final Visibility visibility;
    private final Set<String> disputed;

    EventWords(Texts texts, Language language, Visibility visibility) {
        this.texts = texts;
        this.language = language;
        this.visibility = visibility;
        this.disputed =
                visibility.openConflicts().stream()
                        .flatMap(conflict -> visibility.publicPositions(conflict).stream())
                        .flatMap(position -> position.claims().stream())
                        .collect(Collectors.toCollection(HashSet::new));
    }

    boolean isDisputed(EventMark mark) {
        return together(mark).anyMatch(one -> disputed.contains(one.milestone().id()));
    }

    private static Stream<EventMark> together(EventMark mark) {
        return Stream.concat(Stream.of(mark), mark.shared().stream());
    }

    /// The label on the strip.
    String label(EventMark mark) {
        String words = mark.milestone().label().in(language);
        String said =
                mark.state() == EventMark.State.OVERDUE
                        ? texts.get(language, "event.overdue.label", words)
                        : words;
        return mark.shared().isEmpty()
                ? said
                : texts.get(language, "event.more", said, mark.shared().size());
    }

    /// Everything about the event and those that share its mark, one line each.
    String caption(EventMark mark) {
        List<String> lines = together(mark).map(this::line).toList();
        if (lines.size() <= LINES) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, LINES))
                + "\n"
                + texts.get(language, "event.rest", lines.size() - LINES);
    }

    /// All of it, for a screen reader.
    String spoken(EventMark mark) {
        return together(mark).map(this::line).collect(Collectors.joining(". "));
    }

    private String line(EventMark mark) {
        Milestone milestone = mark.milestone();
        String key =
                switch (mark.state()) {
                    case MET -> "event.met";
                    case PLANNED -> "event.planned";
                    case OVERDUE -> "event.overdue";
                };
        String line =
                texts.get(
                        language,
                        key,
                        Wording.in(language).dates().span(milestone.when()),
                        milestone.label().in(language),
                        sources(milestone));
        return disputed.contains(milestone.id())
                ? texts.get(language, "event.disputed", line)
                : line;
    }

    private String sources(Milestone milestone) {
        int count = visibility.publicSources(milestone.sources()).size();
        return count == 1
                ? texts.get(language, "sources.one")
                : texts.get(language, "sources.many", count);
    }
}
