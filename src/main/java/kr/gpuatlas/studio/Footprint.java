package kr.gpuatlas.studio;

import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.export.png.PngEncoder;

/// The memory that a sheet takes while it is printed, beyond the program itself.
///
/// JavaFX that lacks memory in the midst of drawing may wait for ever: who asks before need not
/// find out. The figures for a pixel are from the least heaps in which 8K sheets were written, with
/// some to spare.
public final class Footprint {
    /// Whoever takes a whole picture holds all its pixels.
    private static final int WHOLE = Integer.BYTES;

    private static final int COMPRESSED = Integer.BYTES;

    /// A desktop makes copies of its own of what is on the clipboard.
    private static final int COPIES = 2 * Integer.BYTES;

    /// What the first sheet takes whatever its size, and is there for all that follow: JavaFX
    /// itself, styles, typefaces.
    private static final long BEGINNING = 24 << 20;

    /// What each sheet takes besides its pixels.
    private static final long LEAST = 12 << 20;

    private Footprint() {}

    /// Bytes for the first sheet that a program without a window writes to a file.
    public static long ofFirst(SheetOrder order, FileKind kind) {
        return BEGINNING + of(order, kind);
    }

    /// Bytes for a sheet that is written to a file after another.
    public static long of(SheetOrder order, FileKind kind) {
        SheetSize size = order.size();
        return drawn(order)
                + switch (kind) {
                    case PNG -> 3L * Integer.BYTES * PngEncoder.STRIP * size.width();
                    case PDF -> pixels(size) * (WHOLE + COMPRESSED);
                };
    }

    /// Bytes for scenes of a briefing that a program without a window draws one after the other.
    public static long ofScenes() {
        return BEGINNING + drawn(SheetOrder.USUAL.withSize(SheetSize.FULL_HD));
    }

    /// Bytes for the same, each on a page of its own.
    ///
    /// @param page what it is drawn on
    static long ofPages(SheetSize page) {
        return ofScenes() + pixels(page) * (WHOLE + COMPRESSED);
    }

    /// Bytes for a sheet that is written beside a window, whose collector of garbage has no pauses
    /// to speak of and in return may lose as much again between large pieces.
    public static long besideWindow(SheetOrder order, FileKind kind) {
        return 2 * ofFirst(order, kind);
    }

    /// Bytes for a sheet that is put on the clipboard of a window.
    public static long copied(SheetOrder order) {
        return 2 * (BEGINNING + drawn(order) + pixels(order.size()) * (WHOLE + COPIES));
    }

    private static long drawn(SheetOrder order) {
        return LEAST + pixels(order.size()) * bytes(order.kind());
    }

    private static long pixels(SheetSize size) {
        return (long) size.width() * size.height();
    }

    /// For a pixel of the sheet: land and charts are drawn as pictures, and JavaFX copies some.
    private static int bytes(SheetKind kind) {
        return switch (kind) {
            case MAP -> 7;
            case CHART, WINDOW -> 6;
            case DASHBOARD, CARD -> 5;
            case TABLE -> 1;
        };
    }

    /// How much memory is free, looked at closely if that seems too little.
    ///
    /// @param needed bytes
    /// @param forget has JavaFX forget the pictures that are gone, if it runs
    /// @return bytes
    public static long free(long needed, Runnable forget) {
        if (needed > free()) {
            // What nothing refers to any more is not free before it is collected.
            System.gc();
        }
        if (needed > free()) {
            forget.run();
            System.gc();
        }
        return free();
    }

    private static long free() {
        Runtime java = Runtime.getRuntime();
        return java.maxMemory() - java.totalMemory() + java.freeMemory();
    }
}
