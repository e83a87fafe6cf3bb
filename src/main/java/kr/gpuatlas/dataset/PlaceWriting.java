package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.programme.Site;

/// Writes sites and sources as [SiteMapping] and [SourceMapping] read them.
final class PlaceWriting {
    private PlaceWriting() {}

    static Members site(Site site) {
        return new Members()
                .put("id", site.id())
                .put("name", site.name())
                .put("shortName", site.shortName())
                .put("place", site.place())
                .put("precision", site.precision())
                .maybe("position", site.position().map(PlaceWriting::position))
                .maybe("uncertaintyKm", site.uncertaintyKm().map(PlaceWriting::number))
                .put("programmes", site.programmes())
                .put("partner", site.partner())
                .put("holds", site.holds())
                .put("loneSource", site.loneSource())
                .put("from", site.from())
                .maybe("superseded", site.superseded().map(PlaceWriting::superseded))
                .put("sources", site.sources())
                .maybe("coordinates", site.coordinates())
                .maybe("note", site.note());
    }

    private static Members position(Site.Position position) {
        return new Members().put("lat", number(position.lat())).put("lon", number(position.lon()));
    }

    private static Members superseded(Site.Superseded superseded) {
        return new Members().put("on", superseded.on()).put("by", superseded.by());
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    static Members source(Source source) {
        return new Members()
                .put("id", source.id())
                .put("publisher", source.publisher())
                .put("title", source.title())
                .maybe("url", source.url())
                .maybe("published", source.published())
                .put("language", source.language())
                .put("tier", source.tier())
                .maybe("note", source.note());
    }
}
