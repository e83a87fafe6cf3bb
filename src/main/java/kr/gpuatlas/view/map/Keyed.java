package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.view.Layer;

/// What is on the screen and so has to be explained, and nothing else.
///
/// @param sized whether areas stand for numbers
/// @param backings what kinds of number there are and how well they are known
/// @param overlay name of the file that is laid over the map; empty for none
record Keyed(
        Layer layer,
        boolean sized,
        Set<Phase> phases,
        Set<Backed> backings,
        Set<Freshness> freshness,
        List<KeyItem> items,
        String overlay) {

    /// What an evidence mark says.
    record Backed(Evidence evidence, Grade grade) implements Comparable<Backed> {
        @Override
        public int compareTo(Backed other) {
            int kinds = evidence.compareTo(other.evidence);
            return kinds != 0 ? kinds : grade.compareTo(other.grade);
        }
    }

    /// What the sheets show, the inset included.
    static Keyed of(Layer layer, List<Composition> sheets) {
        List<SiteMark> marks = new ArrayList<>();
        sheets.forEach(sheet -> sheet.seen().forEach(placed -> marks.add(placed.mark())));
        sheets.stream()
                .flatMap(sheet -> sheet.picture().crowd().stream())
                .findFirst()
                .ifPresent(crowd -> marks.addAll(crowd.samples()));
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Set<Backed> backings = new java.util.TreeSet<>();
        Set<Freshness> freshness = EnumSet.noneOf(Freshness.class);
        marks.stream()
                .map(SiteMark::content)
                .forEach(content -> {
                    switch (content) {
                        case Content.Counts counts ->
                                counts.discs().forEach(disc -> phases.add(disc.phase()));
                        case Content.Backing said -> {
                            backings.add(new Backed(said.evidence(), said.grade()));
                            freshness.add(said.freshness());
                        }
                        case Content.Megawatts _, Content.Nothing _ -> {}
                    }
                });
        return new Keyed(
                layer,
                marks.stream().anyMatch(mark -> mark.form() == SiteMark.Form.SIZED),
                phases,
                backings,
                freshness,
                items(marks, sheets),
                overlay(sheets));
    }

    private static List<KeyItem> items(List<SiteMark> marks, List<Composition> sheets) {
        return Arrays.stream(KeyItem.values())
                .filter(item ->
                        marks.stream().anyMatch(item::explains)
                                || sheets.stream().anyMatch(sheet -> isOn(sheet, item)))
                .toList();
    }

    private static boolean isOn(Composition sheet, KeyItem item) {
        BooleanSupplier found =
                switch (item) {
                    case HALO ->
                            () -> sheet.seen().stream().anyMatch(p -> sheet.halo(p).isPresent());
                    case SHIFTED ->
                            () ->
                                    sheet.seen().stream().anyMatch(Placement.Placed::isShifted)
                                            || sheet.names().stream()
                                                    .anyMatch(name -> name.tie().isPresent());
                    case CONFLICT ->
                            () ->
                                    sheet.names().stream()
                                            .flatMap(name -> name.name().lines().stream())
                                            .anyMatch(line -> line.conflicts() > 0);
                    case MOVE -> () -> !sheet.moves().isEmpty();
                    case LINK -> () -> !sheet.links().isEmpty();
                    case SUM ->
                            () -> sheet.names().stream().anyMatch(name -> name.name().lead() > 0);
                    case DOTS ->
                            () ->
                                    sheet.picture().crowd().stream()
                                            .anyMatch(c -> c.isThinned(sheet.picture().viewport()));
                    default -> () -> false;
                };
        return found.getAsBoolean();
    }

    private static String overlay(List<Composition> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.picture().overlay().stream())
                .map(laid -> laid.overlay().name())
                .findFirst()
                .orElse("");
    }

    /// Whether nothing has to be explained.
    boolean isEmpty() {
        return !sized
                && phases.isEmpty()
                && backings.isEmpty()
                && freshness.isEmpty()
                && items.isEmpty()
                && overlay.isEmpty();
    }

    /// The captions in the order they are listed.
    List<String> captions(MapWords words) {
        List<String> captions = new ArrayList<>();
        phases.forEach(phase -> captions.add(words.phase(phase)));
        backings.forEach(backed -> captions.add(words.evidence(backed.evidence(), backed.grade())));
        freshness.forEach(age -> captions.add(words.freshness(age)));
        captions.addAll(
                items.stream()
                        .map(item -> words.get(item.key(layer)))
                        .collect(Collectors.toList()));
        if (!overlay.isEmpty()) {
            captions.add(overlay);
        }
        return captions;
    }
}
