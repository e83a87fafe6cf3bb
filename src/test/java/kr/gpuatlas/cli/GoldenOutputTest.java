package kr.gpuatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the embedded dataset makes the commands print, word for word; each line of these files was
/// read against the sources.
///
/// After a change of the dataset, `-Dgolden.fix=true` writes them anew, to be read again.
class GoldenOutputTest {
    private static final Path FOLDER = Path.of("src/test/resources/kr/gpuatlas/cli/golden");

    @ParameterizedTest
    @CsvSource({
        "diff.en.txt,     diff 2025-11-02 2026-10-07 --lang en",
        "diff.ko.txt,     diff 2025-11-02 2026-10-07 --lang ko",
        "figures.en.txt,  figures --as-of 2026-10-07 --lang en",
        "figures.ko.txt,  figures --as-of 2026-10-07 --lang ko"
    })
    void theOutputIsTheOneThatWasRead(String file, String command) throws IOException {
        Call call = Call.of(command.split(" "));
        assertEquals(0, call.code(), call.err());
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.fix")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, call.out(), UTF_8);
        }
        assertEquals(Files.readString(golden, UTF_8), call.out());
    }
}
