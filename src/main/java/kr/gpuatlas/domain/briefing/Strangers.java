package kr.gpuatlas.domain.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// Finds what a briefing names that a dataset does not have, which is not the same as what nobody
/// reported.
public final class Strangers {
    private final Dataset dataset;
    private final Set<String> counted;
    private final Set<String> figures;

    public Strangers(Dataset dataset) {
        this.dataset = dataset;
        this.counted = dataset.counted();
        this.figures =
                Stream.concat(Stream.of("national"), counted.stream())
                        .flatMap(about ->
                                Stream.of(Phase.values()).map(phase -> Figure.id(about, phase)))
                        .collect(Collectors.toSet());
    }

    /// One name.
    ///
    /// @param scene id of the scene that has it
    /// @param name of a figure, a programme or whatever else it should be; or a day beyond the
    ///   dataset
    public record Stranger(String scene, String name) {}

    /// All of them, in the order of the scenes.
    public List<Stranger> in(Briefing briefing) {
        return briefing.scenes().stream()
                .flatMap(scene ->
                        Stream.of(
                                        texts(scene),
                                        picture(scene.picture()),
                                        selected(scene),
                                        days(scene))
                                .flatMap(names -> names)
                                .map(name -> new Stranger(scene.id(), name)))
                .distinct()
                .toList();
    }

    private Stream<String> texts(BriefingScene scene) {
        return Stream.of(
                        Stream.of(scene.caption()),
                        scene.subtitle().stream(),
                        scene.notes().stream())
                .flatMap(texts -> texts)
                .flatMap(Strangers::words)
                .flatMap(Captions::names)
                .filter(name -> !figures.contains(name));
    }

    private static Stream<String> words(Text text) {
        return Stream.of(text.ko(), text.en());
    }

    private Stream<String> picture(Picture picture) {
        return switch (picture) {
            case Picture.Phases(String about) ->
                    Stream.of(about).filter(id -> !counted.contains(id));
            case Picture.OneProgramme(String id) ->
                    Stream.of(id).filter(one -> dataset.programme(one).isEmpty());
            case Picture.Programmes(List<String> ids) ->
                    ids.stream().filter(id -> dataset.programme(id).isEmpty());
            case Picture.Unknowns(List<String> ids) -> {
                Set<String> known =
                        dataset.unknowns().stream().map(Unknown::id).collect(Collectors.toSet());
                yield ids.stream().filter(id -> !known.contains(id));
            }
            case Picture.Cover _, Picture.Parts _, Picture.OnMap _, Picture.Watts _ ->
                    Stream.empty();
            case Picture.Changes _ -> Stream.empty();
        };
    }

    private Stream<String> days(BriefingScene scene) {
        Edition edition = dataset.edition();
        return Stream.concat(Stream.of(scene.view().asOf()), scene.view().knownOn().stream())
                .filter(day -> day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay()))
                .map(LocalDate::toString);
    }

    /// Provinces are of the map, not of the dataset.
    private Stream<String> selected(BriefingScene scene) {
        Optional<Selection> selection = scene.view().selection();
        return selection.stream()
                .filter(chosen ->
                        switch (chosen.kind()) {
                            case PROGRAMME -> dataset.programme(chosen.id()).isEmpty();
                            case PARTNER -> dataset.partner(chosen.id()).isEmpty();
                            case SITE -> dataset.site(chosen.id()).isEmpty();
                            case PROVINCE -> false;
                        })
                .map(Selection::id);
    }
}
