package kr.gpuatlas.cli.picture;

import java.util.Optional;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.studio.Footprint;

/// Says that a picture takes more memory than there is.
final class Room {
    private static final Texts TEXTS = Texts.beside(Room.class);
    private static final int MEGABYTE = 20;

    private Room() {}

    /// Before it is drawn.
    ///
    /// @param needed bytes
    /// @param forget has JavaFX forget the pictures that are gone, if it runs
    /// @return absent if there is enough
    static Optional<Text> lack(long needed, Runnable forget) {
        long free = Footprint.free(needed, forget);
        return needed <= free
                ? Optional.empty()
                : Optional.of(TEXTS.both("room.lack", needed >> MEGABYTE, free >> MEGABYTE));
    }

    /// After it was found out.
    ///
    /// @param needed bytes
    static Text undrawn(long needed) {
        return TEXTS.both("room.undrawn", needed >> MEGABYTE);
    }
}
