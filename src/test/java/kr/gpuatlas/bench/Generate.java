package kr.gpuatlas.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.gpuatlas.cli.Terminal;

/// Writes a synthetic dataset to a file: `Generate COUNT SEED FILE`.
public final class Generate {
    private Generate() {}

    /// Writes the file and ends.
    ///
    /// @param arguments how many sites, the seed, and where to
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            Terminal.complain("Generate COUNT SEED FILE");
            System.exit(2);
        }
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            DatasetWriter.write(Synthetic.dataset(count, seed), out);
        }
    }
}
