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
        return lack("room.lack", needed, Footprint.free(needed, forget));
    }

    /// The same where there is no size to be chosen, and nothing was drawn before.
    static Optional<Text> lackForBriefing(long needed) {
        return lack("room.lack.briefing", needed, Footprint.free(needed, () -> {}));
    }

    private static Optional<Text> lack(String key, long needed, long free) {
        return needed <= free
                ? Optional.empty()
                : Optional.of(TEXTS.both(key, needed >> MEGABYTE, free >> MEGABYTE));
    }

    /// After it was found out.
    ///
    /// @param needed bytes
    static Text undrawn(long needed) {
        return TEXTS.both("room.undrawn", needed >> MEGABYTE);
    }
}
