package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.text.Language;

/// A listing as a file for spreadsheets and programs: head, names of the columns, rows.
public record TableFile(Listing listing, List<Column> columns, Language language) {
    public TableFile {
        columns = List.copyOf(columns);
    }

    /// Writes it whole or not at all.
    ///
    /// @throws IOException as [WholeFile#write]
    public void write(Format format, Path file) throws IOException {
        WholeFile.write(
                file,
                switch (format) {
                    case CSV -> out -> CsvTable.write(this, out);
                    case XLSX -> out -> ExcelTable.write(this, out);
                });
    }
}
