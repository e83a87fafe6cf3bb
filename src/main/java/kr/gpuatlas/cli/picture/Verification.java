package kr.gpuatlas.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.PixelComparison;
import kr.gpuatlas.export.UndrawnException;
import kr.gpuatlas.studio.BuildVersion;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.task.Toolkit;

/// Draws again what a picture carries and compares the two, pixel by pixel.
record Verification(PictureReader.Carried carried, SnapshotJson.Drawn drawn, Release release) {
    private static final Texts TEXTS = Texts.beside(Verification.class);

    /// What is needed to draw a picture again.
    ///
    /// @throws Complaint if it does not say how it was drawn, or its dataset is not at hand
    static Verification of(PictureReader.Carried carried, Request request) {
        SnapshotJson.Snapshot snapshot = carried.snapshot();
        SnapshotJson.Drawn drawn =
                snapshot.drawn()
                        .filter(as -> as.order().size().width() == carried.width())
                        .filter(as -> as.order().size().height() == carried.height())
                        .orElseThrow(() ->
                                Complaint.no(TEXTS.both("verify.no-sheet", request.argument())));
        return new Verification(carried, drawn, release(snapshot, drawn, request));
    }

    /// The dataset named in the call, else the one in the picture, else the one that ships; it must
    /// be the very one that was drawn.
    private static Release release(
            SnapshotJson.Snapshot snapshot, SnapshotJson.Drawn drawn, Request request) {
        Release found =
                request.has(Options.DATA) || snapshot.dataset().isEmpty()
                        ? Release.of(
                                request.dataset(),
                                Release.audience(drawn.order().stamp()),
                                LocalDate.now(ZoneId.systemDefault()))
                        : carried(snapshot, drawn);
        refuseOther(request.argument(), snapshot, found);
        return found;
    }

    /// @throws Complaint if a picture was drawn of another dataset
    static void refuseOther(String picture, SnapshotJson.Snapshot snapshot, Release found) {
        if (!found.sha256().equals(snapshot.sha256())) {
            var edition = found.dataset().edition();
            throw Complaint.no(
                    TEXTS.both(
                            "verify.other-dataset",
                            picture,
                            snapshot.datasetId() + " " + snapshot.version(),
                            brief(snapshot.sha256()),
                            edition.id() + " " + edition.version(),
                            brief(found.sha256())));
        }
    }

    private static String brief(String sha256) {
        return sha256.substring(0, 8);
    }

    /// What a picture carries has passed the gate; only what was kept back is told once more.
    private static Release carried(SnapshotJson.Snapshot snapshot, SnapshotJson.Drawn drawn) {
        return snapshot.dataset()
                .map(dataset ->
                        new Release(
                                dataset,
                                DatasetWriter.sha256(dataset),
                                Optional.of(drawn.withheld())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> new Text(words, words))))
                .orElseThrow();
    }

    /// Draws, compares and says what came of it.
    Exit run(Request request) {
        PixelComparison found = compare(request.argument());
        if (request.asksForJson()) {
            request.console().sayJson(json(found));
        } else {
            tell(found, request.console());
        }
        return found.isSame() ? Exit.DONE : Exit.NO;
    }

    private PixelComparison compare(String file) {
        long needed = Footprint.ofFirst(drawn.order(), FileKind.PNG);
        Room.lack(needed, () -> {})
                .ifPresent(lack -> {
                    throw Complaint.no(TEXTS.both("verify.undrawn", file, lack));
                });
        Toolkit.withoutScreen();
        try (Toolkit.Running _ = Toolkit.start()) {
            return new Press(MapReader.read())
                    .compare(
                            new Press.Assignment(release, carried.snapshot().view(), drawn.order()),
                            Path.of(file));
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        } catch (OutOfMemoryError | UndrawnException e) {
            throw Complaint.no(TEXTS.both("verify.undrawn", file, Room.undrawn(needed)));
        }
    }

    private void tell(PixelComparison found, Console console) {
        console.say(
                found.isSame()
                        ? console.text(TEXTS, "verify.same", found.pixels())
                        : console.text(
                                TEXTS,
                                "verify.different",
                                found.different(),
                                found.pixels(),
                                found.largest()));
        String here = BuildVersion.ofThis().orElse("");
        if (!drawn.program().equals(here)) {
            console.say(
                    console.text(TEXTS, "verify.other-build", named(drawn.program()), named(here)));
        }
    }

    private static String named(String version) {
        return version.isEmpty() ? "(unpackaged)" : version;
    }

    private Map<String, Object> json(PixelComparison found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", 1);
        json.put("same", found.isSame());
        json.put("pixels", found.pixels());
        json.put("different", found.different());
        json.put("largest", found.largest());
        json.put("drawnBy", named(drawn.program()));
        json.put("comparedBy", named(BuildVersion.ofThis().orElse("")));
        return json;
    }
}
