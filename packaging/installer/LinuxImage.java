import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// What an app image has on Linux beyond what jpackage puts into it: our launcher in place of its own, since
/// that one cannot open files with Korean names in a locale of ASCII only; man pages, completion, licences;
/// and Java's memory of a start.
final class LinuxImage {
    private final Path image;
    private final Path distribution;
    private final Path icons;

    LinuxImage(Path image, Path distribution, Path icons) {
        this.image = image;
        this.distribution = distribution;
        this.icons = icons;
    }

    void finish(Path output) throws Exception {
        Path launcher = image.resolve("bin/gpu-atlas");
        Files.copy(
                Installer.PACKAGING.resolve("gpu-atlas"),
                launcher,
                StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
        Files.delete(image.resolve("lib/app/gpu-atlas.cfg"));
        paperwork();
        licences();
        icons();
        Tool.start(
                "sh", "packaging/train", image.toString(), output.resolve("training.log").toString());
    }

    private void paperwork() throws IOException, InterruptedException {
        Tool.start(
                image.resolve("lib/runtime/bin/java").toString(),
                "-cp",
                image.resolve("lib/app") + "/*",
                "kr.gpuatlas.cli.Paperwork",
                image.resolve("share").toString());
        for (String page : List.of("man/man1/gpu-atlas.1", "man/ko/man1/gpu-atlas.1")) {
            Tool.start("gzip", "-9n", image.resolve("share/" + page).toString());
        }
    }

    /// All in the folder where Linux keeps such things.
    private void licences() throws IOException {
        Path doc = image.resolve("share/doc/gpu-atlas");
        new Licences(doc, distribution).write(image.resolve("lib/app"));
        Path legal = image.resolve("lib/runtime/legal");
        Tool.copy(legal, doc.resolve("licences/java"));
        Tool.clear(legal);
    }

    private void icons() throws IOException {
        place("share/icons/hicolor/scalable/apps/gpu-atlas.svg", "gpu-atlas");
        place("share/icons/hicolor/scalable/mimetypes/gpu-atlas-dataset.svg", "gpu-atlas-dataset");
        for (Path icon : Tool.files(icons, ".png")) {
            String name = icon.getFileName().toString().replace(".png", "");
            String size = name.substring(name.lastIndexOf('-') + 1);
            String thing = name.substring(0, name.lastIndexOf('-'));
            String kind = thing.endsWith("dataset") ? "mimetypes" : "apps";
            Path target =
                    image.resolve("share/icons/hicolor/%sx%s/%s".formatted(size, size, kind))
                            .resolve(thing + ".png");
            Files.createDirectories(target.getParent());
            Files.copy(icon, target);
        }
        share("gpu-atlas.desktop", "share/applications/gpu-atlas.desktop");
        share("gpu-atlas-mime.xml", "share/mime/packages/gpu-atlas.xml");
    }

    private void place(String target, String drawing) throws IOException {
        Path file = image.resolve(target);
        Files.createDirectories(file.getParent());
        Files.copy(Installer.PACKAGING.resolve("icons/" + drawing + ".svg"), file);
    }

    private void share(String name, String target) throws IOException {
        Path file = image.resolve(target);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Files.readString(Installer.PACKAGING.resolve("linux/" + name)),
                StandardCharsets.UTF_8);
    }
}
