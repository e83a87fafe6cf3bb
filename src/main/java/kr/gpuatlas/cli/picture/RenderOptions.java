package kr.gpuatlas.cli.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;

/// The options that say what is drawn, and where to.
final class RenderOptions {
    static final String OUT = "--out";
    static final String BATCH = "--batch";
    static final String VIEW = "--view";
    static final String LIKE = "--like";
    static final String SCENE = "--scene";
    static final String SELECT = "--select";
    static final String THEME = "--theme";
    static final String SIZE = "--size";
    static final String WHAT = "--what";
    static final String STAMP = "--stamp";
    static final String WITHOUT_DATASET = "--without-dataset";

    /// What a picture may begin with; one of them.
    static final List<String> STARTS = List.of(VIEW, SCENE, LIKE);

    private static final Texts TEXTS = Texts.beside(RenderOptions.class);

    private final Language language;

    RenderOptions(Language language) {
        this.language = language;
    }

    /// All of them, with those that say which figures are drawn.
    List<ArgSpec> all() {
        Options shared = new Options(language);
        return List.of(
                shared.value(OUT, text("value.picture"), text("option.out")),
                shared.value(BATCH, text("value.jobs"), text("option.batch")),
                shared.data(),
                shared.value(VIEW, text("value.view"), text("option.view")),
                shared.value(SCENE, shared.id(), text("option.scene")),
                shared.value(LIKE, text("value.old"), text("option.like")),
                shared.asOf(),
                shared.knownOn(),
                shared.scope(),
                shared.value(SELECT, shared.id(), text("option.select")),
                shared.value(WHAT, words(SheetKind.values(), SheetKind::key), text("option.what")),
                shared.value(SIZE, text("value.size"), text("option.size")),
                shared.value(THEME, words(Paper.values(), Paper::key), text("option.theme")),
                shared.value(STAMP, words(Stamp.values(), Stamp::key), text("option.stamp")),
                shared.flag(WITHOUT_DATASET, text("option.without-dataset")),
                shared.json());
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }

    static <T> String words(T[] values, java.util.function.Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining("|"));
    }

    /// The sizes `--size` takes, in words.
    static String sizes() {
        return String.join(", ", SheetSize.names());
    }
}
