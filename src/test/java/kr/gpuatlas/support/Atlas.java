package kr.gpuatlas.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Builds a small dataset: `atlas().programme("P-A").lot("lot-1", "P-A").claims(...).build()`.
///
/// It knows one source of every tier, published on 1 January 2025: `S-OFFICIAL`, `S-PARTY`, ...
/// `S-AGGREGATOR`.
public final class Atlas {
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 7);

    private final List<Source> sources = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Lot> lots = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    private Atlas() {
        for (Tier tier : Tier.values()) {
            source("S-" + tier.name().replace('_', '-'), tier, Optional.of("2025-01-01"));
        }
    }

    public static Atlas atlas() {
        return new Atlas();
    }

    public static Text text(String words) {
        return new Text(words, words);
    }

    public Atlas source(String id, Tier tier, String published) {
        return source(id, tier, Optional.of(published));
    }

    public Atlas undated(String id, Tier tier) {
        return source(id, tier, Optional.empty());
    }

    private Atlas source(String id, Tier tier, Optional<String> published) {
        sources.add(
                new Source(
                        id,
                        text(id),
                        id,
                        Optional.empty(),
                        published.map(DateSpan::parse),
                        "ko",
                        tier,
                        Optional.empty()));
        return this;
    }

    public Atlas partner(String id, Text name) {
        partners.add(
                new Partner(
                        id,
                        name,
                        name,
                        text(id.substring(0, 1)),
                        Partner.Kind.ENTERPRISE,
                        text("role of " + id),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    /// A major programme of the government's that is part of the pledge.
    public Atlas programme(String id) {
        return programme(id, Sector.GOVERNMENT, text(id), "msit", true);
    }

    public Atlas programme(String id, Sector sector, Text name, String lead, boolean inPledge) {
        programmes.add(
                new Programme(
                        id,
                        name,
                        name,
                        text("*"),
                        text("aim of " + id),
                        sector,
                        lead,
                        List.of(),
                        List.of(),
                        inPledge,
                        inPledge,
                        inPledge));
        return this;
    }

    public Atlas lot(String id, String programme) {
        return lot(id, programme, Optional.empty(), true);
    }

    public Atlas lotOutside(String id, String programme) {
        return lot(id, programme, Optional.empty(), false);
    }

    public Atlas lotIn(String id, String whole, String programme) {
        return lot(id, programme, Optional.of(whole), true);
    }

    private Atlas lot(String id, String programme, Optional<String> whole, boolean inPledge) {
        lots.add(
                new Lot(
                        id,
                        programme,
                        whole,
                        text(id),
                        Optional.empty(),
                        inPledge,
                        Optional.empty()));
        return this;
    }

    /// A place of a programme, from a day on, until it moves.
    public Atlas site(String id, Text name, String programme, double lat, String from) {
        return site(id, name, programme, Optional.of(new Site.Position(lat, 127)), from);
    }

    public Atlas unplaced(String id, Text name, String programme, String from) {
        return site(id, name, programme, Optional.empty(), from);
    }

    private Atlas site(
            String id, Text name, String programme, Optional<Site.Position> at, String from) {
        Programme owner =
                programmes.stream().filter(p -> p.id().equals(programme)).findFirst().orElseThrow();
        sites.add(
                new Site(
                        id,
                        name,
                        name,
                        name,
                        at.isPresent() ? Precision.CITY : Precision.UNANNOUNCED,
                        at,
                        Optional.empty(),
                        List.of(programme),
                        owner.lead(),
                        List.of(),
                        false,
                        LocalDate.parse(from),
                        Optional.empty(),
                        List.of("S-PARTY"),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    /// The last site moves to another on a day.
    public Atlas moves(String on, String to) {
        Site site = sites.removeLast();
        sites.add(
                new Site(
                        site.id(),
                        site.name(),
                        site.shortName(),
                        site.place(),
                        site.precision(),
                        site.position(),
                        site.uncertaintyKm(),
                        site.programmes(),
                        site.partner(),
                        site.holds(),
                        site.loneSource(),
                        site.from(),
                        Optional.of(new Site.Superseded(LocalDate.parse(on), to)),
                        site.sources(),
                        site.coordinates(),
                        site.note()));
        return this;
    }

    public Atlas claims(ClaimBuilder... told) {
        Arrays.stream(told).map(ClaimBuilder::build).forEach(claims::add);
        return this;
    }

    /// An event stated on a day: met when it is for that day, planned otherwise.
    public Atlas milestone(String id, String about, String when, String said) {
        return milestone(id, about, when, said, Optional.empty());
    }

    /// An event that re-dates or fulfils a plan.
    public Atlas follows(String plan, String id, String about, String when, String said) {
        return milestone(id, about, when, said, Optional.of(plan));
    }

    private Atlas milestone(
            String id, String about, String when, String said, Optional<String> plan) {
        milestones.add(
                new Milestone(
                        id,
                        about,
                        Optional.empty(),
                        Optional.empty(),
                        text(id),
                        DateSpan.parse(when),
                        DateSpan.parse(said),
                        when.equals(said),
                        1,
                        List.of("S-PARTY"),
                        Grade.HIGH,
                        Optional.empty(),
                        plan,
                        Marking.Lasting.PUBLIC));
        return this;
    }

    /// The last event may not be read by everybody.
    public Atlas marked(Marking marking) {
        milestones.add(milestones.removeLast().marked(marking));
        return this;
    }

    public Atlas conflict(Conflict conflict) {
        conflicts.add(conflict);
        return this;
    }

    public Atlas assumption(String id, long days) {
        assumptions.add(
                new Assumption(
                        id,
                        text(id),
                        new Value.Measure(Quantity.exact(days), Unit.DAY),
                        text("owner"),
                        text("reason")));
        return this;
    }

    public Atlas ruling(String about, Phase phase, String claim) {
        rulings.add(new Ruling(about, phase, claim, text("because")));
        return this;
    }

    public Dataset build() {
        Edition edition =
                new Edition(
                        "test", "1", text("test"), LocalDate.of(2025, 1, 1), LAST_DAY, text("CC0"));
        List<String> parts =
                programmes.stream().filter(Programme::inPledge).map(Programme::id).toList();
        return new Dataset(
                edition,
                new Pledge("P-NATIONAL", text("pledge"), LocalDate.of(2025, 10, 31), parts),
                sources,
                partners,
                programmes,
                lots,
                sites,
                claims,
                milestones,
                conflicts,
                List.of(),
                List.of(),
                assumptions,
                rulings);
    }
}
