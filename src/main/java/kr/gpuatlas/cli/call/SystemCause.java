package kr.gpuatlas.cli.call;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What the system says of a file it does not read or write, in both languages where the saying is
/// a usual one, else in the system's own words.
final class SystemCause {
    private static final Texts TEXTS = Texts.beside(SystemCause.class);

    /// How Linux, macOS and Windows say it (`strerror`, `FormatMessage`), and our key for it.
    private static final Map<String, String> SAYINGS = sayings();

    private SystemCause() {}

    /// A clause without its subject, without the name of the file and without a full stop.
    static Text of(IOException e) {
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        String said = Objects.requireNonNullElse(message, e.getClass().getSimpleName());
        String lower = said.toLowerCase(Locale.ROOT);
        return SAYINGS.entrySet().stream()
                .filter(saying -> lower.contains(saying.getKey()))
                .findFirst()
                .map(saying -> TEXTS.both(saying.getValue()))
                .orElseGet(() -> new Text(said, said));
    }

    private static Map<String, String> sayings() {
        Map<String, String> sayings = new LinkedHashMap<>();
        sayings.put("is a directory", "cause.directory");
        sayings.put("not a directory", "cause.no-directory");
        sayings.put("no space left", "cause.full");
        sayings.put("not enough space", "cause.full");
        sayings.put("quota exceeded", "cause.full");
        sayings.put("read-only file system", "cause.read-only");
        sayings.put("file name too long", "cause.long-name");
        sayings.put("input/output error", "cause.device");
        sayings.put("too many open files", "cause.open-files");
        sayings.put("not permitted", "cause.denied");
        return sayings;
    }
}
