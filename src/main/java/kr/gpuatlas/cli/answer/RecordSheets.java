package kr.gpuatlas.cli.answer;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Milestones, conflicts, open questions, constants and assumptions.
final class RecordSheets {
    private static final Texts TEXTS = Texts.beside(RecordSheets.class);

    private final Visibility visibility;
    private final Console console;
    private final Wording wording;
    private final Names names;
    private final ClaimSheets claims;

    RecordSheets(Visibility visibility, Console console) {
        this.visibility = visibility;
        this.console = console;
        this.wording = Wording.in(console.language());
        this.names = new Names(visibility.dataset(), console.language());
        this.claims = new ClaimSheets(visibility, console);
    }

    Sheet milestone(Milestone milestone) {
        String label = milestone.label().in(console.language());
        String when = wording.dates().span(milestone.when());
        return new Sheet("milestone", milestone.id(), milestone.id() + "  " + when + "  " + label)
                .put("label", Leaf.text(milestone.label(), console).unshown())
                .put("when", Leaf.span(milestone.when(), console))
                .put("met", met(milestone))
                .put("said", Leaf.span(milestone.said(), console))
                .put("about", Leaf.named(milestone.about(), names))
                .put("partner", milestone.partner().map(id -> Leaf.named(id, names)))
                .put("site", milestone.site().map(id -> Leaf.named(id, names)))
                .put("grade", Leaf.term(milestone.grade(), wording.grade(milestone.grade())))
                .put("note", milestone.note().map(text -> Leaf.text(text, console)))
                .sheets("sources", claims.sources(milestone.sources()));
    }

    private Leaf met(Milestone milestone) {
        return new Leaf(
                milestone.met(), console.text(TEXTS, milestone.met() ? "met.yes" : "met.no"));
    }

    /// Its public sides; how the dataset decides, and the side it follows, only once that could be
    /// said.
    Sheet conflict(Conflict conflict) {
        return conflict(conflict, positions(conflict));
    }

    /// The same with one line for each side.
    Sheet conflictInBrief(Conflict conflict) {
        return conflict(conflict, positions(conflict).stream().map(Sheet::brief).toList());
    }

    private Sheet conflict(Conflict conflict, List<Sheet> positions) {
        boolean open = visibility.isOpen(conflict);
        String heading = conflict.id() + "  " + conflict.topic().in(console.language());
        return new Sheet("conflict", conflict.id(), heading)
                .put("topic", Leaf.text(conflict.topic(), console).unshown())
                .put("open", new Leaf(open, console.text(TEXTS, open ? "open.yes" : "open.no")))
                .put("about", Leaf.ids(conflict.about()))
                .put(
                        "assessment",
                        Optional.of(conflict.assessment())
                                .filter(_ -> visibility.isAssessed(conflict))
                                .map(text -> Leaf.text(text, console)))
                .sheets("positions", positions);
    }

    private List<Sheet> positions(Conflict conflict) {
        boolean assessed = visibility.isAssessed(conflict);
        return visibility.publicPositions(conflict).stream()
                .map(position -> position(position, assessed))
                .toList();
    }

    private Sheet position(Conflict.Position position, boolean assessed) {
        String text = position.text().in(console.language());
        String claimed = String.join(", ", position.claims());
        String heading = claimed.isEmpty() ? text : text + " (" + claimed + ")";
        boolean used = assessed && position.used();
        return new Sheet(used ? console.text(TEXTS, "position.used", heading) : heading)
                .put("text", Leaf.text(position.text(), console).unshown())
                .put("used", Optional.of(new Leaf(used, "")).filter(_ -> assessed))
                .put("claims", Leaf.ids(position.claims()).unshown())
                .sheets("sources", claims.sources(position.sources()));
    }

    /// How long it stayed unknown is hindsight until it no longer is.
    Sheet unknown(Unknown unknown) {
        boolean open = visibility.sees(unknown);
        return new Sheet(
                        "unknown",
                        unknown.id(),
                        unknown.id() + "  " + unknown.text().in(console.language()))
                .put("text", Leaf.text(unknown.text(), console).unshown())
                .put("open", new Leaf(open, console.text(TEXTS, open ? "open.yes" : "open.no")))
                .put("about", Leaf.named(unknown.about(), names))
                .put("since", Leaf.day(unknown.since(), console))
                .put(
                        "until",
                        Optional.of(unknown.until())
                                .filter(_ -> !open)
                                .map(day -> Leaf.day(day, console)))
                .put("answerable", Leaf.text(unknown.answerable(), console));
    }

    Sheet constant(Constant constant) {
        String heading = constant.device() + ", " + constant.label().in(console.language());
        return new Sheet("constant", constant.id(), constant.id() + "  " + heading)
                .put("device", Leaf.plain(constant.device()).unshown())
                .put("label", Leaf.text(constant.label(), console).unshown())
                .put(
                        "value",
                        Leaf.amount(constant.value().quantity(), constant.value().unit(), console))
                .put("formula", constant.formula().map(text -> Leaf.text(text, console)))
                .put("grade", Leaf.term(constant.grade(), wording.grade(constant.grade())))
                .put("note", constant.note().map(text -> Leaf.text(text, console)))
                .sheets("sources", claims.sources(constant.sources()));
    }

    Sheet assumption(Assumption assumption) {
        String label = assumption.label().in(console.language());
        return new Sheet("assumption", assumption.id(), assumption.id() + "  " + label)
                .put("label", Leaf.text(assumption.label(), console).unshown())
                .put(
                        "value",
                        Leaf.amount(
                                assumption.value().quantity(), assumption.value().unit(), console))
                .put("owner", Leaf.text(assumption.owner(), console))
                .put("reason", Leaf.text(assumption.reason(), console));
    }
}
