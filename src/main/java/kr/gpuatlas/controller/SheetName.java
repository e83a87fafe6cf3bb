package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.studio.Press;

/// Names the files of sheets, so that a folder of them reads as a list.
final class SheetName {
    private SheetName() {}

    /// `{as-of}_{what}_{dataset}_{code}.png`; of a selection, with its id.
    static String of(Press.Assignment sheet, FileKind kind) {
        String what =
                sheet.view()
                        .selection()
                        .filter(_ -> sheet.order().kind() == SheetKind.CARD)
                        .map(selection -> sheet.order().kind().key() + "-" + selection.id())
                        .orElse(sheet.order().kind().key());
        Edition edition = sheet.release().dataset().edition();
        return String.join(
                        "_",
                        sheet.view().asOf().toString(),
                        what,
                        edition.id() + "-" + edition.version(),
                        sheet.code())
                + "."
                + kind.extension();
    }

    /// Sheets in the folder of a file that was chosen, each under its own name.
    static List<SheetPrinter.Sheet> beside(
            Path chosen, List<Press.Assignment> sheets, FileKind kind) {
        Path folder = Objects.requireNonNull(chosen.toAbsolutePath().getParent(), "a file's");
        return sheets.stream()
                .map(sheet -> new SheetPrinter.Sheet(sheet, folder.resolve(of(sheet, kind))))
                .toList();
    }
}
