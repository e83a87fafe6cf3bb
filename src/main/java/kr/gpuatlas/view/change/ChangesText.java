package kr.gpuatlas.view.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.change.Account;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.domain.wording.Wording;

/// What changed as plain text, to be pasted into a mail or a note.
final class ChangesText {
    private static final Texts TEXTS = Texts.beside(ChangesText.class);

    private ChangesText() {}

    static String of(Comparison comparison, Language language) {
        Wording wording = Wording.in(language);
        ChangeSentences sentences = ChangeSentences.of(comparison, language);
        List<String> lines = new ArrayList<>();
        lines.add(heading(comparison, language));
        for (Bridge bridge : comparison.bridges()) {
            lines.add(
                    TEXTS.get(
                            language,
                            "copy.bridge",
                            wording.phase(bridge.phase()),
                            written(bridge.before(), wording),
                            written(bridge.after(), wording)));
        }
        for (Kind kind : Kind.values()) {
            List<Change> changes = comparison.ofKind(kind);
            if (!changes.isEmpty()) {
                lines.add("");
                lines.add(sentences.kind(kind));
                for (Change change : changes) {
                    lines.add(line(change, sentences, language));
                    for (Account detail : change.details()) {
                        lines.add(
                                TEXTS.get(
                                        language, "copy.detail", sentences.detail(change, detail)));
                    }
                }
            }
        }
        return String.join("\n", lines);
    }

    static String heading(Comparison comparison, Language language) {
        Wording wording = Wording.in(language);
        if (comparison.before().clock().equals(comparison.after().clock())) {
            return TEXTS.get(
                    language,
                    "copy.heading-datasets",
                    named(comparison.before()),
                    named(comparison.after()),
                    wording.dates().longDay(comparison.after().clock().asOf()));
        }
        return TEXTS.get(
                language,
                "copy.heading",
                wording.dates().longDay(comparison.before().clock().asOf()),
                wording.dates().longDay(comparison.after().clock().asOf()));
    }

    private static String named(Figures figures) {
        Edition edition = figures.dataset().edition();
        return edition.id() + " " + edition.version();
    }

    private static String written(Optional<Figure> figure, Wording wording) {
        return figure.map(known -> wording.written(known.quantity(), Unit.GPU))
                .orElseGet(wording::noReport);
    }

    /// One change with its day and effect. The line that tells the same fact in a comparison;
    /// absent if none does.
    static Optional<String> line(Comparison comparison, Change told, Language language) {
        ChangeSentences sentences = ChangeSentences.of(comparison, language);
        String fact = told.account().fact().id();
        return comparison.ofKind(told.kind()).stream()
                .filter(change -> change.account().fact().id().equals(fact))
                .findFirst()
                .map(change -> line(change, sentences, language));
    }

    private static String line(Change change, ChangeSentences sentences, Language language) {
        String day =
                change.happened().map(span -> Wording.in(language).dates().span(span)).orElse("");
        String effects = sentences.effects(change);
        return TEXTS.get(
                language,
                effects.isEmpty() ? "copy.line" : "copy.line-effect",
                day,
                sentences.of(change),
                effects);
    }
}
