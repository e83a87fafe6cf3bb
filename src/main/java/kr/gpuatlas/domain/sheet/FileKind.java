package kr.gpuatlas.domain.sheet;

import java.util.Locale;
import java.util.Optional;

/// What kind of file a sheet is written to.
public enum FileKind {
    /// Pixels, with the view inside.
    PNG,
    /// A page whose title, sources and table are text.
    PDF;

    /// The end of its files' names, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the end of a file's name means; absent for one that means neither.
    public static Optional<FileKind> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (lower.endsWith("." + kind.extension())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
