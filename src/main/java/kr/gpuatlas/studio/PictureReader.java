package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.export.png.PngException;
import kr.gpuatlas.export.png.PngFault;
import kr.gpuatlas.export.png.PngWalker;

/// Reads from a picture the view it carries; no pixel of it is decoded.
public final class PictureReader {
    private PictureReader() {}

    /// What came of reading a picture.
    public sealed interface Found {}

    /// A picture that carries a view.
    ///
    /// @param title as printed on the picture
    public record Carried(SnapshotJson.Snapshot snapshot, String title, int width, int height)
            implements Found {}

    /// A sound picture that carries no view.
    public record Nothing() implements Found {}

    /// No sound PNG file.
    public record Unsound(PngFault fault) implements Found {}

    /// A picture whose view cannot be read.
    public record Unreadable(List<Finding> findings) implements Found {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /// Whether a file's name says that it is a picture.
    public static boolean isPicture(Path file) {
        return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png");
    }

    /// Reads a file.
    ///
    /// @throws IOException if it cannot be read at all
    public static Found read(Path file) throws IOException {
        PngWalker.Walked walked;
        try {
            walked = PngWalker.walk(file);
        } catch (PngException refused) {
            return new Unsound(refused.fault());
        }
        if (walked.repeated().contains(Press.KEYWORD)) {
            return new Unsound(PngFault.TWO_STATES);
        }
        Optional<String> carried = Optional.ofNullable(walked.texts().get(Press.KEYWORD));
        if (carried.isEmpty()) {
            return new Nothing();
        }
        return switch (SnapshotJson.read(carried.get(), String.valueOf(file.getFileName()))) {
            case SnapshotJson.Accepted(SnapshotJson.Snapshot snapshot) ->
                    new Carried(
                            snapshot,
                            walked.texts().getOrDefault("Title", ""),
                            walked.width(),
                            walked.height());
            case SnapshotJson.Refused(List<Finding> findings) -> new Unreadable(findings);
        };
    }
}
