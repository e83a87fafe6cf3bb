package kr.gpuatlas.dataset;

import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;

/// Writes partners, programmes and lots as [ProgrammeMapping] reads them.
final class ProgrammeWriting {
    private ProgrammeWriting() {}

    static Members partner(Partner partner) {
        return new Members()
                .put("id", partner.id())
                .put("name", partner.name())
                .put("shortName", partner.shortName())
                .put("monogram", partner.monogram())
                .put("kind", partner.kind())
                .put("role", partner.role())
                .maybe("headquarters", partner.headquarters())
                .put("sources", partner.sources());
    }

    static Members programme(Programme programme) {
        return new Members()
                .put("id", programme.id())
                .put("name", programme.name())
                .put("shortName", programme.shortName())
                .put("monogram", programme.monogram())
                .put("aim", programme.aim())
                .put("sector", programme.sector())
                .put("lead", programme.lead())
                .each("roles", programme.roles(), ProgrammeWriting::role)
                .each("workloads", programme.workloads(), Members::text)
                .put("inPledge", programme.inPledge())
                .put("major", programme.major())
                .put("founding", programme.founding());
    }

    private static Members role(Programme.Role role) {
        return new Members()
                .put("partner", role.partner())
                .put("text", role.text())
                .maybe("during", role.during())
                .put("sources", role.sources());
    }

    static Members lot(Lot lot) {
        return new Members()
                .put("id", lot.id())
                .put("programme", lot.programme())
                .maybe("partOf", lot.partOf())
                .put("name", lot.name())
                .maybe("operator", lot.operator())
                .put("inPledge", lot.inPledge())
                .maybe("note", lot.note());
    }
}
