package kr.gpuatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
                shared.value(OUT, TEXTS.get(language, "value.picture"), "option.out"),
                shared.value(BATCH, TEXTS.get(language, "value.jobs"), "option.batch"),
                shared.data(),
                shared.value(VIEW, TEXTS.get(language, "value.view"), "option.view"),
                shared.value(SCENE, TEXTS.get(language, "value.id"), "option.scene"),
                shared.value(LIKE, TEXTS.get(language, "value.old"), "option.like"),
                shared.asOf(),
                shared.knownOn(),
                shared.scope(),
                shared.value(SELECT, TEXTS.get(language, "value.id"), "option.select"),
                shared.value(WHAT, words(SheetKind.values(), SheetKind::key), "option.what"),
                shared.value(SIZE, TEXTS.get(language, "value.size"), "option.size"),
                shared.value(THEME, words(Paper.values(), Paper::key), "option.theme"),
                shared.value(STAMP, words(Stamp.values(), Stamp::key), "option.stamp"),
                shared.flag(WITHOUT_DATASET, "option.without-dataset"),
                shared.json());
    }

    static <T> String words(T[] values, java.util.function.Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining("|"));
    }

    /// The sizes `--size` takes, in words.
    static String sizes() {
        return String.join(", ", SheetSize.names());
    }
}
