package kr.gpuatlas.cli.picture;

import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.studio.PictureReader;

/// Opens the pictures a command works on; one that carries no view is a [Complaint].
final class Pictures {
    private static final Texts TEXTS = Texts.beside(Pictures.class);

    private Pictures() {}

    static SnapshotJson.Snapshot snapshot(String name) {
        return carried(name).snapshot();
    }

    /// What the picture carries.
    static PictureReader.Carried carried(String name) {
        if (InputFile.exists(name) && !InputFile.isPlain(name)) {
            throw Complaint.no(TEXTS.both("picture.pipe", name));
        }
        return switch (InputFile.read(name, PictureReader::read)) {
            case PictureReader.Carried carried -> carried;
            case PictureReader.Nothing() -> throw Complaint.no(TEXTS.both("picture.nothing", name));
            case PictureReader.Unsound(var fault) ->
                    throw Complaint.no(
                            TEXTS.both(
                                    "picture.unsound", name, TEXTS.both("png." + Codes.of(fault))));
            case PictureReader.Unreadable(var findings) ->
                    throw Complaint.no(
                            TEXTS.both("picture.unreadable", name, findings.getFirst().message()));
        };
    }
}
