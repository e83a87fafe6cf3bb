package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.List;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.studio.Press;

/// Names the files of sheets, so that a folder of them reads as a list.
final class SheetName {
    private SheetName() {}

    /// A sheet that is to be written, and what its file is named after.
    ///
    /// @param what the kind, and whatever it is of
    record Named(Press.Assignment sheet, String what) {
        /// Named after its kind; of a selection, with its id.
        static Named of(Press.Assignment sheet) {
            String kind = sheet.order().kind().key();
            return new Named(
                    sheet,
                    sheet.view()
                            .selection()
                            .filter(_ -> sheet.order().kind() == SheetKind.CARD)
                            .map(selection -> kind + "-" + selection.id())
                            .orElse(kind));
        }

        /// Named after its kind and a scene.
        static Named of(Press.Assignment sheet, String scene) {
            return new Named(sheet, sheet.order().kind().key() + "-" + scene);
        }

        /// `{as-of}_{what}_{dataset}_{size}-{paper}_{code}.png`, with the marking if there is one:
        /// two sheets that look different have different names.
        String file(FileKind kind) {
            Edition edition = sheet.release().dataset().edition();
            SheetOrder order = sheet.order();
            String marking = order.stamp() == Stamp.NONE ? "" : "-" + order.stamp().key();
            return String.join(
                            "_",
                            sheet.view().asOf().toString(),
                            what,
                            edition.id() + "-" + edition.version(),
                            order.size().written() + "-" + order.paper().key() + marking,
                            sheet.code())
                    + "."
                    + kind.extension();
        }
    }

    static String of(Press.Assignment sheet, FileKind kind) {
        return Named.of(sheet).file(kind);
    }

    /// Sheets in a folder, each under its own name.
    static List<SheetPrinter.Sheet> in(Path folder, List<Named> sheets, FileKind kind) {
        return sheets.stream()
                .map(named ->
                        new SheetPrinter.Sheet(named.sheet(), folder.resolve(named.file(kind))))
                .toList();
    }
}
