package kr.gpuatlas.view.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.PrecisionMark;

/// Who does what, and where it stands, each a way to what is known of them.
final class InvolvedRows {
    private static final Texts TEXTS = Texts.beside(InvolvedRows.class);

    private final Setting setting;

    InvolvedRows(Setting setting) {
        this.setting = setting;
    }

    /// Each role with its partner, or with its programme where one partner has them all.
    List<Node> memberships(List<Dossier.Membership> memberships) {
        boolean onePartner =
                memberships.stream().map(Dossier.Membership::partner).distinct().count() == 1;
        boolean oneProgramme =
                memberships.stream().map(m -> m.programme().id()).distinct().count() == 1;
        return memberships.stream()
                .map(membership -> membership(membership, onePartner && !oneProgramme))
                .toList();
    }

    private Node membership(Dossier.Membership membership, boolean byProgramme) {
        return setting.kept()
                .node(() -> made(membership, byProgramme), "role", membership, byProgramme);
    }

    private Node made(Dossier.Membership membership, boolean byProgramme) {
        Selection target =
                byProgramme
                        ? Selection.programme(membership.programme().id())
                        : Selection.partner(membership.partner());
        Hyperlink who =
                Line.link(
                        setting.name(target.id()),
                        () -> setting.actions().select(Optional.of(target)));
        who.getStyleClass().add("row-name");
        VBox words =
                Line.column(Line.wrapped(membership.role().text().in(setting.language()), "body"));
        membership
                .role()
                .during()
                .filter(span -> membership.current() || !span.isOpen())
                .ifPresent(span -> words.getChildren().add(during(span, membership.current())));
        HBox row = Row.tall(who, words);
        row.getStyleClass().add("role-row");
        return row;
    }

    private Node during(DateSpan span, boolean current) {
        String words =
                current
                        ? TEXTS.get(setting.language(), "role.since", day(span.first()))
                        : TEXTS.get(setting.language(), "role.until", day(span.last()));
        return Line.wrapped(words, "note", "quiet");
    }

    private String day(LocalDate day) {
        return setting.wording().dates().day(day);
    }

    List<Node> places(List<Dossier.Place> places) {
        return places.stream()
                .map(each -> setting.kept().node(() -> place(each), "place", each))
                .toList();
    }

    private Node place(Dossier.Place place) {
        Site site = place.site();
        boolean ghost = place.presence() == Site.Presence.GHOST;
        Hyperlink name =
                Line.link(
                        site.shortName().in(setting.language()),
                        () -> setting.actions().goTo(Selection.site(site.id())));
        if (ghost) {
            name.getStyleClass().add("superseded");
        }
        HBox row =
                Row.of(
                        new PrecisionMark(site.precision()),
                        name,
                        Line.shortened(precision(site), "note"),
                        Line.gap());
        row.getStyleClass().add("place-row");
        if (ghost) {
            String end = site.superseded().map(moved -> day(moved.on())).orElse("");
            row.getChildren().add(remark("place.superseded", end, "quiet"));
        } else if (site.loneSource()) {
            row.getChildren().add(remark("place.lone", "", "disputed"));
        }
        return row;
    }

    private Node remark(String key, String argument, String styleClass) {
        return Line.whole(TEXTS.get(setting.language(), key, argument), "note", styleClass);
    }

    private String precision(Site site) {
        String words = setting.wording().precision(site.precision());
        return site.uncertaintyKm()
                .map(km -> TEXTS.get(setting.language(), "place.radius", words, km))
                .orElse(words);
    }
}
