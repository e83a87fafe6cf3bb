package kr.gpuatlas.domain.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.search.Entry.Field;
import kr.gpuatlas.domain.text.Text;

/// Collects the texts that each thing of a dataset can be found by.
final class Index {
    private static final int NAME = 0;
    private static final int ALIAS = 1;
    private static final int CLOSE = 2;
    private static final int RELATED = 3;
    private static final int LOOSE = 4;

    private final Dataset dataset;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Site>> sites = new HashMap<>();
    private final Map<String, List<Field>> names = new HashMap<>();

    private Index(Dataset dataset) {
        this.dataset = dataset;
        for (Claim claim : dataset.claims()) {
            claims.computeIfAbsent(claim.about(), _ -> new ArrayList<>()).add(claim);
        }
        for (Site site : dataset.sites()) {
            for (String programme : site.programmes()) {
                sites.computeIfAbsent(programme, _ -> new ArrayList<>()).add(site);
            }
        }
        for (Partner partner : dataset.partners()) {
            names.put(partner.id(), related(partner.name(), partner.shortName()));
        }
        for (Programme programme : dataset.programmes()) {
            names.put(programme.id(), related(programme.name(), programme.shortName()));
        }
    }

    static List<Entry> of(Dataset dataset) {
        Index index = new Index(dataset);
        return Stream.of(
                        dataset.programmes().stream().map(index::programme),
                        dataset.partners().stream().map(index::partner),
                        dataset.sites().stream().map(index::site),
                        dataset.lots().stream().map(index::lot),
                        dataset.milestones().stream().map(index::milestone))
                .flatMap(entries -> entries)
                .toList();
    }

    private static List<Field> related(Text name, Text shortName) {
        return List.of(Field.of(name, RELATED), Field.of(shortName, RELATED));
    }

    private List<Field> named(String id) {
        return names.getOrDefault(id, List.of());
    }

    private Entry programme(Programme programme) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(programme.shortName(), NAME));
        fields.add(Field.of(programme.name(), NAME));
        fields.add(Field.of(programme.monogram(), ALIAS));
        fields.add(Field.of(same(programme.id()), ALIAS));
        dataset.partner(programme.lead())
                .ifPresent(lead -> {
                    fields.add(Field.of(lead.name(), ALIAS));
                    fields.add(Field.of(lead.shortName(), ALIAS));
                });
        programme.roles().forEach(role -> fields.addAll(named(role.partner())));
        programme.workloads().forEach(workload -> fields.add(Field.of(workload, RELATED)));
        fields.add(Field.of(programme.aim(), LOOSE));
        for (Site site : sites.getOrDefault(programme.id(), List.of())) {
            Stream.of(site.name(), site.place())
                    .map(text -> Field.of(text, RELATED, seen -> seen.isPlaced(site)))
                    .forEach(fields::add);
        }
        fields.addAll(said(programme.id()));
        dataset.lots().stream()
                .filter(lot -> lot.programme().equals(programme.id()))
                .forEach(lot -> fields.addAll(said(lot.id())));
        return entry(Hit.Kind.PROGRAMME, programme.id(), programme.id(), fields);
    }

    /// The GPU models and due years of the claims, each once.
    private List<Field> said(String about) {
        List<Field> fields = new ArrayList<>();
        Set<String> models = new HashSet<>();
        Set<String> years = new HashSet<>();
        for (Claim claim : claims.getOrDefault(about, List.of())) {
            claim.model()
                    .filter(models::add)
                    .map(model -> Field.of(same(model), CLOSE, seen -> seen.sees(claim)))
                    .ifPresent(fields::add);
            claim.due()
                    .filter(due -> years.add(due.text()))
                    .map(due -> Field.of(same(due.text()), LOOSE, seen -> seen.sees(claim)))
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private Entry partner(Partner partner) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(partner.shortName(), NAME));
        fields.add(Field.of(partner.name(), NAME));
        fields.add(Field.of(partner.monogram(), ALIAS));
        fields.add(Field.of(partner.role(), LOOSE));
        dataset.programmes().stream()
                .filter(programme -> programme.involves(partner.id()))
                .forEach(programme -> fields.addAll(named(programme.id())));
        return entry(Hit.Kind.PARTNER, partner.id(), partner.id(), fields);
    }

    private Entry site(Site site) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(site.shortName(), NAME));
        fields.add(Field.of(site.name(), NAME));
        fields.add(Field.of(site.place(), ALIAS));
        fields.addAll(named(site.partner()));
        site.programmes().forEach(programme -> fields.addAll(named(programme)));
        return new Entry(
                Hit.Kind.SITE,
                site.id(),
                site.id(),
                site.shortName(),
                seen -> seen.isPlaced(site),
                fields);
    }

    private Entry lot(Lot lot) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(lot.name(), NAME));
        fields.add(Field.of(same(lot.id()), ALIAS));
        lot.operator().ifPresent(operator -> fields.addAll(named(operator)));
        fields.addAll(said(lot.id()));
        List<Claim> about = claims.getOrDefault(lot.id(), List.of());
        return new Entry(
                Hit.Kind.LOT,
                lot.id(),
                lot.programme(),
                lot.name(),
                seen -> about.stream().anyMatch(seen::sees),
                fields);
    }

    private Entry milestone(Milestone milestone) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(milestone.label(), NAME));
        fields.add(Field.of(same(milestone.when().text()), ALIAS));
        fields.addAll(named(milestone.about()));
        return new Entry(
                Hit.Kind.MILESTONE,
                milestone.id(),
                milestone.about(),
                milestone.label(),
                seen -> seen.sees(milestone),
                fields);
    }

    private static Entry entry(Hit.Kind kind, String id, String about, List<Field> fields) {
        return new Entry(kind, id, about, fields.getFirst().text(), _ -> true, fields);
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
