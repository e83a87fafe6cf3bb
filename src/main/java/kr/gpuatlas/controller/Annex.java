package kr.gpuatlas.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.studio.DeckPress;
import kr.gpuatlas.studio.HandoutPress;
import kr.gpuatlas.studio.ScenePress;

/// What an audience was shown, answers to its questions included, to be given to it afterwards.
///
/// @param shown every scene once, in the order in which it was first seen
/// @param passed what the audience may have
/// @param look the theme and language it was shown in
record Annex(Briefing shown, ProvinceMap map, Passed passed, ViewState look) {
    private static final String PDF = ".pdf";

    /// Gathers scenes that were shown under the name of the briefing they belong to.
    static Briefing gather(Briefing told, List<BriefingScene> scenes) {
        Briefing annex = new Briefing(told.id(), told.title(), List.of());
        for (BriefingScene scene : scenes.stream().distinct().toList()) {
            annex = annex.inserting(annex.scenes().size(), scene);
        }
        return annex;
    }

    boolean isEmpty() {
        return shown.scenes().isEmpty();
    }

    /// The file with another title than that of the briefing.
    Annex titled(Text title) {
        return new Annex(new Briefing(shown.id(), title, shown.scenes()), map, passed, look);
    }

    /// The same for other scenes.
    Annex of(Briefing briefing) {
        return new Annex(briefing, map, passed, look);
    }

    /// Writes slides, or pages where the file's name asks for them; not on the JavaFX thread.
    ///
    /// @throws IOException if the file cannot be written
    void writeOne(Path file) throws IOException {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(PDF)) {
            pages(file);
        } else {
            new DeckPress(new ScenePress(map, passed, look)).print(shown, file);
        }
    }

    private void pages(Path file) throws IOException {
        ViewState paper = look.withTheme(Theme.LIGHT);
        new HandoutPress(new ScenePress(map, passed, paper)).print(shown, file);
    }

    /// Writes the pages with notes and sources, and beside them a folder of the pictures; not on
    /// the JavaFX thread.
    ///
    /// @throws IOException if something cannot be written
    void write(Path pages) throws IOException {
        pages(pages);
        Path folder = Files.createDirectories(folder(pages));
        ScenePress pictures = new ScenePress(map, passed, look);
        int number = 1;
        for (BriefingScene scene : shown.scenes()) {
            String name = String.format(Locale.ROOT, "%02d-%s.png", number, scene.id());
            pictures.print(scene, folder.resolve(name));
            number++;
        }
    }

    /// Where the pictures are beside the pages.
    static Path folder(Path pages) {
        String name = String.valueOf(pages.getFileName());
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(PDF);
        String stem = named ? name.substring(0, name.length() - PDF.length()) : name + "-png";
        return pages.resolveSibling(stem);
    }
}
