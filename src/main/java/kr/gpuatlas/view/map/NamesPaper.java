package kr.gpuatlas.view.map;

import java.util.stream.Stream;
import kr.gpuatlas.geo.Province;

/// Finds the part of a sheet that has paint below the names: all but what has a node of its own.
final class NamesPaper {
    private static final double AROUND = 8;

    private final Composition shown;
    private final MapPicture picture;
    private final Viewport viewport;
    private Paper paper = Paper.NONE;

    NamesPaper(Composition shown) {
        this.shown = shown;
        this.picture = shown.picture();
        this.viewport = picture.viewport();
    }

    Paper all() {
        Stream.concat(picture.pointed().stream(), picture.chosen().stream())
                .forEach(this::province);
        picture.overlay().stream()
                .flatMap(laid -> laid.chosen().stream())
                .flatMap(feature -> feature.shape().bounds().stream())
                .map(viewport::box)
                .forEach(this::box);
        picture.frame()
                .ifPresent(frame -> {
                    box(frame.box());
                    Composition.rays(frame).forEach(this::line);
                });
        shown.links().forEach(link -> line(link.line()));
        shown.moves().stream().flatMap(move -> move.boxes().stream()).forEach(this::box);
        for (NamePlacement.PlacedName name : shown.names()) {
            name.name().sum().ifPresent(_ -> box(name.box()));
        }
        return paper.within(viewport.box());
    }

    private void province(Province province) {
        box(viewport.box(province.outline().bounds()));
    }

    private void box(Box box) {
        paper = paper.with(box.grown(AROUND));
    }

    private void line(Tie line) {
        paper = paper.with(line, AROUND);
    }
}
