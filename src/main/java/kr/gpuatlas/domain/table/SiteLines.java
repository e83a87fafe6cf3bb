package kr.gpuatlas.domain.table;

import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;

/// Lists the places on the map, its ghosts included, and the tray beside it.
final class SiteLines {
    private static final Texts TEXTS = Texts.beside(SiteLines.class);

    private final Passage passage;
    private final Names names;

    SiteLines(Passage passage, Names names) {
        this.passage = passage;
        this.names = names;
    }

    Stream<Row> rows() {
        return passage.places().map(this::row);
    }

    private Row row(Shown.Place place) {
        Site site = place.site();
        var dataset = passage.figures().dataset();
        List<Programme> programmes =
                site.programmes().stream().flatMap(id -> dataset.programme(id).stream()).toList();
        return new Line(site.id(), names)
                .put(
                        Column.TOPIC,
                        Cell.ranked(
                                Names.both(w -> w.precision(site.precision())), site.precision()))
                .put(
                        Column.STANDING,
                        TEXTS.both(
                                place.presence() == Site.Presence.GHOST
                                        ? "site.superseded"
                                        : "site.current"))
                .put(Column.PARTNER, names.partner(site.partner()))
                .put(
                        Column.PROGRAMME,
                        Names.joined(programmes.stream().map(Programme::name).toList()))
                .sites(List.of(site))
                .put(Column.PLACE, site.place())
                .put(Column.WHAT, site.name())
                .sources(site.sources())
                .span(Column.WHEN, life(site, place.presence()))
                .day(
                        Column.PUBLISHED,
                        passage.visibility().knownFrom(site.sources(), DateSpan.day(site.from())))
                .thing(Selection.site(site.id()))
                .row();
    }

    /// Since when, and for a ghost until when, it stood there.
    private static DateSpan life(Site site, Site.Presence presence) {
        return site.superseded()
                .filter(_ -> presence == Site.Presence.GHOST)
                .map(end -> DateSpan.parse(site.from() + "/" + end.on().minusDays(1)))
                .orElseGet(() -> DateSpan.day(site.from()));
    }
}
