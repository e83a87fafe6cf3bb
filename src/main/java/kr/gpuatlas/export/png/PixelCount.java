package kr.gpuatlas.export.png;

import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Inflates the bytes of a picture, keeps none, and counts its rows.
final class PixelCount implements AutoCloseable {
    private static final int MOST_FILTER = 4;
    private static final int BUFFER = 1 << 16;

    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[BUFFER];
    private final Iterator<PngHeader.Pass> passes;
    private PngHeader.Pass pass;
    private int rowsLeft;
    private long inRow;

    PixelCount(PngHeader header) {
        passes = header.passes().iterator();
        pass = passes.next();
        rowsLeft = pass.rows();
    }

    void add(byte[] bytes, int length) throws PngException {
        inflater.setInput(bytes, 0, length);
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                count(n);
            }
        } catch (DataFormatException e) {
            throw new PngException(PngFault.BAD_PIXELS, "IDAT", inflater.getBytesWritten(), 0);
        }
        if (inflater.needsDictionary()) {
            throw new PngException(PngFault.BAD_PIXELS, "IDAT", inflater.getBytesWritten(), 0);
        }
        if (inflater.finished() && inflater.getRemaining() > 0) {
            throw new PngException(PngFault.PIXELS_TOO_LONG, "IDAT", inflater.getRemaining(), 0);
        }
    }

    private void count(int bytes) throws PngException {
        int at = 0;
        while (at < bytes) {
            if (rowsLeft == 0) {
                throw new PngException(PngFault.PIXELS_TOO_LONG, "IDAT", bytes - at, 0);
            }
            if (inRow == 0 && (buffer[at] < 0 || buffer[at] > MOST_FILTER)) {
                throw new PngException(PngFault.BAD_PIXELS, "IDAT", buffer[at], MOST_FILTER);
            }
            long n = Math.min(bytes - at, pass.rowBytes() - inRow);
            at += (int) n;
            inRow += n;
            if (inRow == pass.rowBytes()) {
                endRow();
            }
        }
    }

    private void endRow() {
        inRow = 0;
        rowsLeft--;
        if (rowsLeft == 0 && passes.hasNext()) {
            pass = passes.next();
            rowsLeft = pass.rows();
        }
    }

    /// Says that no more comes.
    void finish() throws PngException {
        if (rowsLeft > 0 || !inflater.finished()) {
            throw new PngException(PngFault.PIXELS_TOO_SHORT, "IDAT", rowsLeft, 0);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
