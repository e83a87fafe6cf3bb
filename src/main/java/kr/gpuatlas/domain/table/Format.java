package kr.gpuatlas.domain.table;

import java.util.Locale;

/// The kinds of file a listing can be written to.
public enum Format {
    /// Comma-separated text in UTF-8, by RFC 4180.
    CSV,
    /// An Office Open XML workbook.
    XLSX;

    /// The end of the file's name, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
