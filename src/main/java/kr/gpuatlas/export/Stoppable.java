package kr.gpuatlas.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import kr.gpuatlas.export.png.PngEncoder;

/// A stream that ends with a [java.util.concurrent.CancellationException] once its writing is
/// called off.
final class Stoppable extends FilterOutputStream {
    private final PngEncoder.Progress progress;

    Stoppable(OutputStream out, PngEncoder.Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(int value) throws IOException {
        PdfFile.goOn(progress);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        PdfFile.goOn(progress);
        out.write(bytes, from, length);
    }
}
