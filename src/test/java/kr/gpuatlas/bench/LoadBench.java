package kr.gpuatlas.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.map.MapView;

/// Reads a dataset of 1 MB and one of 100 MB, strictly and whole, beside a bare loop over the same
/// bytes.
final class LoadBench {
    private static final Path FOLDER = Path.of("target", "bench");

    /// A site takes about so many bytes of a file.
    private static final int BYTES_A_SITE = 380;

    private static final ProvinceMap MAP = Shipped.MAP;

    private LoadBench() {}

    static void run(Consumer<Row> rows) throws IOException {
        Screens.start();
        Path small = file(1);
        Path large = file(100);
        rows.accept(row("1 MB", small, Row.Bar.NONE));
        rows.accept(row("100 MB", large, Row.Bar.atMost(1.3, " ×")));
        rows.accept(open(small));
    }

    private static Path file(int megabytes) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("synthetic-" + megabytes + "mb.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DatasetWriter.write(
                    Synthetic.dataset(megabytes * (1 << 20) / BYTES_A_SITE, megabytes), out);
        }
        return file;
    }

    private static Row row(String name, Path file, Row.Bar bar) {
        Pairs.Result pairs =
                Pairs.measure(
                        () -> Pairs.millis(() -> read(file)),
                        () -> Pairs.millis(() -> BareJson.columns(file)));
        return Row.ratio(name + " read, against a bare Jackson loop", "ms", pairs, bar);
    }

    private static Dataset read(Path file) {
        try {
            return switch (DatasetReader.read(file)) {
                case Reading.Accepted(Dataset dataset, var _) -> dataset;
                case Reading.Refused(var findings) ->
                        throw new IllegalStateException(findings.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From the bytes to the map with every site on it.
    private static Row open(Path file) {
        List<Double> millis = new ArrayList<>();
        Fx.run(() -> {
            for (int i = 0; i < 4 * Pairs.COUNT; i++) {
                long start = System.nanoTime();
                Dataset dataset = read(file);
                AtlasModel model =
                        new AtlasModel(
                                dataset, ViewState.opening(dataset, Theme.DARK, Language.EN));
                try (Panel panel = new Panel(new MapView(model, MAP, new Walker(model)))) {
                    panel.frame();
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
        });
        return Row.alone(
                "1 MB open to painted map, warm",
                "ms",
                Pairs.median(millis.subList(3 * Pairs.COUNT, millis.size())),
                Row.Bar.atMost(100, " ms"));
    }
}
