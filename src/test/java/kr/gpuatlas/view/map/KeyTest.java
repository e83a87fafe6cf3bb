package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The key explains what is on the screen, no more and no less.
class KeyTest {
    private static final Set<KeyItem> LINES =
            EnumSet.of(
                    KeyItem.HALO,
                    KeyItem.SHIFTED,
                    KeyItem.CONFLICT,
                    KeyItem.MOVE,
                    KeyItem.LINK,
                    KeyItem.SUM);

    @ParameterizedTest
    @CsvSource({
        "PHASE, '', 2026-10-07",
        "PHASE, 'PROGRAMME P-HYUNDAI', 2026-10-07",
        "PHASE, 'PROVINCE KR-41', 2026-10-07",
        "PHASE, 'PROVINCE KR-50', 2026-10-07",
        "PHASE, 'SITE site-skt-gasan', 2025-11-30",
        "PHASE, '', 2025-07-31",
        "POWER, '', 2026-10-07",
        "POWER, 'PROGRAMME P-SK', 2026-10-07",
        "POWER, 'PROVINCE KR-45', 2025-07-31",
        "EVIDENCE, '', 2026-10-07",
        "EVIDENCE, 'PROGRAMME P-SK', 2026-03-31"
    })
    void theKeyAgreesWithTheMap(Layer layer, String selection, LocalDate day) {
        try (Hosted hosted = Hosted.in(Language.EN).sized(1080, 660)) {
            hosted.change(view ->
                    view.withLayer(layer).withAsOf(day).withSelection(selection(selection)));
            for (double zoom : List.of(1.0, 1.8, 3.0, 8.0, 40.0)) {
                for (double lon : List.of(127.2, 129.3, 131.0)) {
                    hosted.change(view -> view.withCamera(new Camera(35.6, lon, zoom)));
                    MapWords words = new MapWords(Language.EN, Hosted.DATASET, day);

                    assertEquals(
                            wanted(hosted, layer, words),
                            shown(hosted),
                            layer + " " + selection + " at " + zoom + ", " + lon);
                }
            }
        }
    }

    private static Optional<Selection> selection(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Selection(
                                Selection.Kind.valueOf(words.substring(0, words.indexOf(' '))),
                                words.substring(words.indexOf(' ') + 1)));
    }

    /// The captions a person reads, sizes and the note at the end apart.
    private static Set<String> shown(Hosted hosted) {
        return Screens.onFx(() ->
                hosted.map.lookupAll(".map-key .map-key-row .map-key-caption").stream()
                        .filter(Seen::isSeen)
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// What can be seen, found from what is drawn and not from what the key looks at.
    private static Set<String> wanted(Hosted hosted, Layer layer, MapWords words) {
        List<Composition> sheets = new ArrayList<>();
        sheets.add(hosted.sheet());
        hosted.inset().ifPresent(sheets::add);
        List<Placement.Placed> marks =
                sheets.stream().flatMap(sheet -> visible(sheet).stream()).toList();
        Set<String> captions = new TreeSet<>();
        for (Placement.Placed placed : marks) {
            MarkLook look = placed.mark().look();
            filled(look, words).forEach(captions::add);
            edged(placed.mark(), look).forEach(item -> captions.add(words.get(item.key(layer))));
        }
        for (Composition sheet : sheets) {
            LINES.stream()
                    .filter(item -> isDrawn(sheet, item))
                    .forEach(item -> captions.add(words.get(item.key(layer))));
        }
        return captions;
    }

    private static List<Placement.Placed> visible(Composition sheet) {
        Viewport view = sheet.picture().viewport();
        return sheet.marks().stream()
                .filter(mark -> mark.box().intersects(view.box()))
                .filter(mark ->
                        sheet.picture().obstacles().stream()
                                .noneMatch(panel -> panel.contains(mark.box())))
                .toList();
    }

    private static Stream<String> filled(MarkLook look, MapWords words) {
        return switch (look.fill()) {
            case MarkLook.Phases phases ->
                    phases.discs().stream().map(disc -> words.phase(disc.phase()));
            case MarkLook.Backing said ->
                    Stream.of(
                            words.evidence(said.evidence(), said.grade()),
                            words.freshness(said.freshness()));
            case MarkLook.Power _, MarkLook.None _ -> Stream.empty();
        };
    }

    private static Set<KeyItem> edged(SiteMark mark, MarkLook look) {
        Set<KeyItem> items = EnumSet.noneOf(KeyItem.class);
        switch (look.form()) {
            case HEADQUARTERS -> items.add(KeyItem.HEADQUARTERS);
            case GHOST -> items.add(KeyItem.GHOST);
            case NO_COUNT -> items.add(KeyItem.NO_COUNT);
            case SIZED, BACKED, LONE -> {}
        }
        boolean byPrecision =
                look.form() == SiteMark.Form.SIZED
                        || look.form() == SiteMark.Form.BACKED
                        || look.form() == SiteMark.Form.NO_COUNT;
        if (look.lone() && look.form() != SiteMark.Form.GHOST) {
            items.add(KeyItem.LONE);
        } else if (byPrecision && !look.isOnlyOutside()) {
            items.add(mark.site().precision() == Precision.SITE ? KeyItem.SITE : KeyItem.CITY);
        }
        if (look.fill() instanceof MarkLook.Phases phases) {
            if (phases.plan()) {
                items.add(KeyItem.PLAN);
            }
            if (phases.outside() > 0) {
                items.add(KeyItem.OUTSIDE);
            }
        }
        if (look.fill() instanceof MarkLook.Power power) {
            if (power.planned()) {
                items.add(KeyItem.PLAN);
            }
            if (power.running() > 0) {
                items.add(KeyItem.RUNNING);
            }
            if (power.zero()) {
                items.add(KeyItem.ZERO);
            }
        }
        return items;
    }

    private static boolean isDrawn(Composition sheet, KeyItem item) {
        List<Placement.Placed> marks = visible(sheet);
        return switch (item) {
            case HALO -> marks.stream().anyMatch(mark -> hasHalo(mark, sheet.picture()));
            case SHIFTED ->
                    marks.stream().anyMatch(mark -> mark.x() != mark.trueX())
                            || sheet.names().stream().anyMatch(name -> name.tie().isPresent());
            case CONFLICT ->
                    sheet.names().stream()
                            .flatMap(name -> name.name().lines().stream())
                            .anyMatch(line -> line.conflicts() > 0);
            case MOVE -> !sheet.moves().isEmpty();
            case LINK -> !sheet.links().isEmpty();
            case SUM -> sheet.names().stream().anyMatch(name -> name.name().lead() > 0);
            default -> false;
        };
    }

    private static boolean hasHalo(Placement.Placed mark, MapPicture picture) {
        Site site = mark.mark().site();
        double km = site.uncertaintyKm().orElse(0.0);
        double pixels = km * 1000 * picture.viewport().pxPerMetre();
        return site.precision() == Precision.CITY
                && !mark.mark().isGhost()
                && pixels >= 1.15 * mark.mark().radius() + 2;
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void areasAreProportionalToNumbers(Layer layer) {
        try (Hosted hosted = Hosted.in(Language.EN).sized(1080, 660)) {
            hosted.change(view -> view.withLayer(layer));
            for (Placement.Placed placed : hosted.sheet().marks()) {
                double r = placed.mark().radius();
                switch (placed.mark().content()) {
                    case Content.Counts counts ->
                            counts.discs()
                                    .forEach(disc ->
                                            assertEquals(
                                                    disc.quantity()
                                                            .stated()
                                                            .orElseThrow()
                                                            .doubleValue(),
                                                    Math.pow(disc.radius() / 0.118, 2),
                                                    1e-6));
                    case Content.Megawatts power ->
                            power.planned()
                                    .filter(_ -> placed.mark().form() == SiteMark.Form.SIZED)
                                    .ifPresent(plan ->
                                            assertEquals(
                                                    plan.quantity()
                                                            .stated()
                                                            .orElseThrow()
                                                            .doubleValue(),
                                                    Math.pow(r / 1.84, 2),
                                                    1e-6));
                    case Content.Backing _ -> assertEquals(11, r);
                    case Content.Nothing _ -> assertTrue(r <= 10);
                }
            }
        }
    }

    @Test
    void aPictureHasItsKeyOpenAndNothingToPress() {
        try (Hosted hosted = Hosted.in(Language.EN).sized(1032, 464)) {
            assertFalse(Screens.onFx(() -> hosted.map.lookup(".map-key").isVisible()));

            Screens.onFx(() -> {
                hosted.map.stillProperty().set(true);
                return true;
            });
            hosted.sized(1032, 465);

            assertTrue(Screens.onFx(() -> hosted.map.lookup(".map-key").isVisible()));
            for (String tool : List.of(".map-zoom", ".map-chips", ".layer-switch")) {
                assertFalse(Screens.onFx(() -> hosted.map.lookup(tool).isVisible()), tool);
            }
            assertTrue(
                    shown(hosted)
                            .contains(
                                    new MapWords(
                                                    Language.EN,
                                                    Hosted.DATASET,
                                                    Hosted.DATASET.edition().lastDay())
                                            .phase(Phase.ANNOUNCED)));
        }
    }
}
