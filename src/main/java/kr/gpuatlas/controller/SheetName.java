package kr.gpuatlas.controller;

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
        return String.join(
                        "_",
                        sheet.view().asOf().toString(),
                        what,
                        sheet.dataset().edition().id() + "-" + sheet.dataset().edition().version(),
                        Press.code(sheet.dataset(), sheet.view()))
                + "."
                + kind.extension();
    }
}
