package kr.gpuatlas.dataset;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Sector;

/// Partners, programmes with their roles, and lots.
final class ProgrammeMapping {
    static final Kind<String> PARTNER = Kinds.reference(Target.PARTNER);
    static final Kind<List<String>> SOURCES = Kinds.list(Kinds.reference(Target.SOURCE));
    static final Kind<List<String>> SOME_SOURCES = Kinds.list(1, Kinds.reference(Target.SOURCE));

    private static final Kind<Partner.Kind> KIND = Kinds.constant(Partner.Kind.class);
    private static final Kind<Sector> SECTOR = Kinds.constant(Sector.class);
    private static final Kind<String> SITE = Kinds.reference(Target.SITE);
    private static final Kind<String> PROGRAMME = Kinds.reference(Target.PROGRAMME);
    private static final Kind<String> LOT = Kinds.reference(Target.LOT);

    private static final Kind<Programme.Role> ROLE =
            Fields.object(
                    new Programme.Role("-", Kinds.TEXT.blank(), Optional.empty(), List.of()),
                    ProgrammeMapping::role);

    private ProgrammeMapping() {}

    static Partner partner(Fields fields) {
        return new Partner(
                fields.id(Target.PARTNER),
                fields.need("name", Kinds.TEXT),
                fields.need("shortName", Kinds.TEXT),
                fields.need("monogram", Kinds.TEXT),
                fields.need("kind", KIND),
                fields.need("role", Kinds.TEXT),
                fields.maybe("headquarters", SITE),
                fields.need("sources", SOURCES));
    }

    static Programme programme(Fields fields) {
        return new Programme(
                fields.id(Target.PROGRAMME),
                fields.need("name", Kinds.TEXT),
                fields.need("shortName", Kinds.TEXT),
                fields.need("monogram", Kinds.TEXT),
                fields.need("aim", Kinds.TEXT),
                fields.need("sector", SECTOR),
                fields.need("lead", PARTNER),
                fields.need("roles", Kinds.list(ROLE)),
                fields.need("workloads", Kinds.list(Kinds.TEXT)),
                fields.need("inPledge", Kinds.BOOLEAN),
                fields.need("major", Kinds.BOOLEAN),
                fields.need("founding", Kinds.BOOLEAN));
    }

    private static Programme.Role role(Fields fields) {
        return new Programme.Role(
                fields.need("partner", PARTNER),
                fields.need("text", Kinds.TEXT),
                fields.maybe("during", Dates.SPAN),
                fields.need("sources", SOURCES));
    }

    static Lot lot(Fields fields) {
        return new Lot(
                fields.id(Target.LOT),
                fields.need("programme", PROGRAMME),
                fields.maybe("partOf", LOT),
                fields.need("name", Kinds.TEXT),
                fields.maybe("operator", PARTNER),
                fields.need("inPledge", Kinds.BOOLEAN),
                fields.maybe("note", Kinds.TEXT));
    }
}
