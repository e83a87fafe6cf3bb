package kr.gpuatlas.cli;

import java.util.Arrays;
import java.util.Locale;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options and arguments that commands share, described in one language.
final class Options {
    static final String DATA = "--data";
    static final String AS_OF = "--as-of";
    static final String KNOWN_ON = "--known-on";
    static final String SCOPE = "--scope";
    static final String LANG = "--lang";
    static final String JSON = "--json";

    private static final Texts TEXTS = Texts.beside(Options.class);

    private final Language language;

    Options(Language language) {
        this.language = language;
    }

    OptionSpec data() {
        return value(DATA, TEXTS.get(language, "value.file"), "option.data");
    }

    OptionSpec asOf() {
        return value(AS_OF, TEXTS.get(language, "value.date"), "option.as-of");
    }

    OptionSpec knownOn() {
        return value(KNOWN_ON, TEXTS.get(language, "value.date"), "option.known-on");
    }

    OptionSpec scope() {
        return value(SCOPE, "pledge|all", "option.scope");
    }

    OptionSpec lang() {
        return value(LANG, "ko|en", "option.lang");
    }

    OptionSpec json() {
        return flag(JSON, "option.json");
    }

    OptionSpec help() {
        return bare("-h", "--help")
                .usageHelp(true)
                .description(TEXTS.get(language, "option.help"))
                .build();
    }

    OptionSpec version() {
        return bare("-V", "--version")
                .versionHelp(true)
                .description(TEXTS.get(language, "option.version"))
                .build();
    }

    /// The one argument a command needs, such as `value.file`.
    PositionalParamSpec needed(String label, String description) {
        return needed(0, label, description);
    }

    /// One of the arguments a command needs, counted from 0.
    PositionalParamSpec needed(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(TEXTS.get(language, label))
                .description(TEXTS.get(language, description))
                .build();
    }

    /// An option that is there or not.
    OptionSpec flag(String name, String description) {
        return bare(name).description(TEXTS.get(language, description)).build();
    }

    /// An option with a value.
    ///
    /// @param label what the value is, in words
    /// @param description the key of what it does
    OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(TEXTS.get(language, description))
                .build();
    }

    private static OptionSpec.Builder bare(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    /// The language that is asked for anywhere in a call, else the system's; read before all else,
    /// since help and complaints are in it.
    ///
    /// @throws Complaint for a language there is not
    static Language language(String... arguments) {
        String joined = LANG + "=";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(joined)) {
                return language(arguments[i].substring(joined.length()));
            }
            if (arguments[i].equals(LANG) && i + 1 < arguments.length) {
                return language(arguments[i + 1]);
            }
        }
        return Language.of(Locale.getDefault());
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> Codes.of(language).equals(code))
                .findFirst()
                .orElseThrow(() -> Complaint.misuse(TEXTS.both("misuse.language", code)));
    }
}
