package kr.gpuatlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import kr.gpuatlas.cli.Terminal;

/// Runs one benchmark by name: `mvn -q -Pbench verify -Dbench=NAME`.
public final class Bench {
    private static final Map<String, Suite> SUITES =
            new TreeMap<>(
                    Map.of(
                            "block", BlockBench::run,
                            "map", MapBench::run,
                            "load", LoadBench::run,
                            "png", PngBench::run,
                            "render", RenderBench::run,
                            "start", StartBench::run,
                            "slider", SliderBench::run));

    private Bench() {}

    /// Measures, and hands over each row as soon as it is known.
    private interface Suite {
        void run(Consumer<Row> rows) throws IOException;
    }

    /// Runs the benchmark and ends.
    ///
    /// @param arguments the name of the benchmark
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !SUITES.containsKey(arguments[0])) {
            Terminal.complain("-Dbench= one of " + SUITES.keySet());
            System.exit(2);
        }
        try {
            List<Row> rows = new ArrayList<>();
            Objects.requireNonNull(SUITES.get(arguments[0]))
                    .run(row -> {
                        // The whole can take minutes.
                        Terminal.complain(Report.line(row));
                        rows.add(row);
                    });
            report(arguments[0], rows);
        } catch (NotMeasured reason) {
            Terminal.complain("not measured: " + reason.getMessage());
        }
        // JavaFX keeps the process alive otherwise.
        System.exit(0);
    }

    private static void report(String name, List<Row> rows) throws IOException {
        Terminal.say(Report.table(rows));
        Terminal.say(Report.write(name, rows).toString());
    }
}
