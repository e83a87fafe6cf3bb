package kr.gpuatlas.app;

import java.util.function.Supplier;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.search.Search;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.shell.Fonts;

/// What takes time to read, begun while JavaFX starts.
final class Ahead {
    static final Supplier<Dataset> DATASET = Background.ahead(EmbeddedDataset::read);
    static final Supplier<ProvinceMap> MAP = Background.ahead(MapReader::read);

    private Ahead() {}

    /// Begins to read the fonts of the window.
    static void beginFonts() {
        Background.ahead(() -> {
            Fonts.load();
            Icon.load();
            return true;
        });
    }

    /// Begins to make the index of the search, and what the map will need when it is zoomed,
    /// printed or seen on another day.
    static void prepareRest() {
        Background.ahead(() -> {
            Search.of(DATASET.get()).prepare();
            MAP.get().prepare();
            return true;
        });
    }

    /// Begins to read, at the first call.
    static void begin() {
        // The fields begin when the class is first used.
    }
}
