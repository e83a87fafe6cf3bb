package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;

/// Sites with their position and their life.
final class SiteMapping {
    private static final Kind<Precision> PRECISION = Kinds.constant(Precision.class);
    private static final Kind<String> SITE = Kinds.reference(Target.SITE);
    private static final Kind<String> SOURCE = Kinds.reference(Target.SOURCE);
    private static final Kind<List<String>> PROGRAMMES =
            Kinds.list(Kinds.reference(Target.PROGRAMME, Target.PLEDGE));
    private static final Kind<List<String>> HOLDS =
            Kinds.list(Kinds.reference(Target.LOT, Target.PROGRAMME));
    private static final Kind<BigDecimal> LATITUDE = degrees(90);
    private static final Kind<BigDecimal> LONGITUDE = degrees(180);
    private static final Kind<BigDecimal> KILOMETRES =
            Numbers.between(BigDecimal.ZERO, BigDecimal.valueOf(1000));

    private static final Kind<Site.Position> POSITION =
            Fields.object(
                    new Site.Position(0, 0),
                    fields ->
                            new Site.Position(
                                    fields.need("lat", LATITUDE).doubleValue(),
                                    fields.need("lon", LONGITUDE).doubleValue()));

    private static final Kind<Site.Superseded> SUPERSEDED =
            Fields.object(
                    new Site.Superseded(LocalDate.EPOCH, "-"),
                    fields ->
                            new Site.Superseded(
                                    fields.need("on", Dates.DAY), fields.need("by", SITE)));

    private SiteMapping() {}

    private static Kind<BigDecimal> degrees(int most) {
        return Numbers.between(BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
    }

    static Site site(Fields fields) {
        Precision precision = fields.need("precision", PRECISION);
        Optional<Site.Position> position = fields.maybe("position", POSITION);
        LocalDate from = fields.need("from", Dates.DAY);
        Optional<Site.Superseded> superseded = fields.maybe("superseded", SUPERSEDED);
        if (fields.isSound() && (precision == Precision.UNANNOUNCED) == position.isPresent()) {
            fields.reportAt("precision", Rule.POSITION_AND_PRECISION);
        }
        if (fields.isSound() && superseded.filter(end -> !from.isBefore(end.on())).isPresent()) {
            fields.reportAt("superseded", Rule.DATES_REVERSED, "from", "superseded.on");
        }
        return new Site(
                fields.id(Target.SITE),
                fields.need("name", Kinds.TEXT),
                fields.need("shortName", Kinds.TEXT),
                fields.need("place", Kinds.TEXT),
                precision,
                position,
                fields.maybe("uncertaintyKm", KILOMETRES).map(BigDecimal::doubleValue),
                fields.need("programmes", PROGRAMMES),
                fields.need("partner", ProgrammeMapping.PARTNER),
                fields.need("holds", HOLDS),
                fields.need("loneSource", Kinds.BOOLEAN),
                from,
                superseded,
                fields.need("sources", ProgrammeMapping.SOURCES),
                fields.maybe("coordinates", SOURCE),
                fields.maybe("note", Kinds.TEXT));
    }
}
