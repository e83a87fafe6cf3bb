package kr.gpuatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;

/// The members of the document, each record taken in as it is read, so that no tree of the whole
/// file is held.
final class Sections {
    static final int FORMAT = 1;

    /// Where the schema of the format lies, seen from a dataset.
    static final String SCHEMA = "atlas-1.schema.json";

    private static final Kind<List<String>> PARTS =
            Kinds.list(1, Kinds.reference(Target.PROGRAMME));

    private final Ledger ledger;
    private final Map<String, Section> byKey = new LinkedHashMap<>();
    private final List<Edition> edition = new ArrayList<>();
    private final List<Pledge> pledge = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Lot> lots = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /// One member of the document.
    ///
    /// @param isList whether it holds a list of records
    /// @param isNeeded whether it must be there
    /// @param intake takes the value, or each record of the list
    record Section(boolean isList, boolean isNeeded, Consumer<Node> intake) {}

    Sections(Ledger ledger) {
        this.ledger = ledger;
        byKey.put("$schema", new Section(false, false, node -> Kinds.STRING.read(node, ledger)));
        byKey.put("format", new Section(false, true, this::checkFormat));
        single("edition", Sections::edition, edition);
        single("pledge", Sections::pledge, pledge);
        list("sources", SourceMapping::source, sources);
        list("partners", ProgrammeMapping::partner, partners);
        list("programmes", ProgrammeMapping::programme, programmes);
        list("lots", ProgrammeMapping::lot, lots);
        list("sites", SiteMapping::site, sites);
        list("claims", ClaimMapping::claim, claims);
        list("milestones", EvidenceMapping::milestone, milestones);
        list("conflicts", EvidenceMapping::conflict, conflicts);
        list("unknowns", EvidenceMapping::unknown, unknowns);
        list("constants", EvidenceMapping::constant, constants);
        list("assumptions", EvidenceMapping::assumption, assumptions);
        list("rulings", fields -> EvidenceMapping.ruling(fields, ledger), rulings);
    }

    private <T> void single(String key, Function<Fields, T> maker, List<T> into) {
        byKey.put(key, new Section(false, true, intake(maker, into)));
    }

    private <T> void list(String key, Function<Fields, T> maker, List<T> into) {
        byKey.put(key, new Section(true, true, intake(maker, into)));
    }

    private <T> Consumer<Node> intake(Function<Fields, T> maker, List<T> into) {
        return node -> Fields.read(node, ledger, maker).ifPresent(into::add);
    }

    Optional<Section> at(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// What has been taken in without an error; absent without an edition or a pledge.
    Optional<Dataset> dataset() {
        return edition.isEmpty() || pledge.isEmpty()
                ? Optional.empty()
                : Optional.of(datasetOf(edition.getFirst(), pledge.getFirst()));
    }

    private Dataset datasetOf(Edition which, Pledge measured) {
        return new Dataset(
                which,
                measured,
                sources,
                partners,
                programmes,
                lots,
                sites,
                claims,
                milestones,
                conflicts,
                unknowns,
                constants,
                assumptions,
                rulings);
    }

    private void checkFormat(Node node) {
        if (!(node instanceof Node.Num(int at, String digits))) {
            Kinds.wrongType(node, "type.number", ledger);
        } else if (!digits.equals(Integer.toString(FORMAT))) {
            ledger.report(at, Rule.UNSUPPORTED_FORMAT, digits, FORMAT);
        }
    }

    private static Edition edition(Fields fields) {
        LocalDate first = fields.need("firstDay", Dates.DAY);
        LocalDate last = fields.need("lastDay", Dates.DAY);
        if (fields.isSound() && last.isBefore(first)) {
            fields.reportAt("lastDay", Rule.DATES_REVERSED, "firstDay", "lastDay");
        }
        return new Edition(
                fields.need("id", Kinds.ID),
                fields.need("version", Kinds.STRING),
                fields.need("title", Kinds.TEXT),
                first,
                last,
                fields.need("licence", Kinds.TEXT));
    }

    private static Pledge pledge(Fields fields) {
        return new Pledge(
                fields.id(Target.PLEDGE),
                fields.need("name", Kinds.TEXT),
                fields.need("announced", Dates.DAY),
                fields.need("parts", PARTS));
    }
}
