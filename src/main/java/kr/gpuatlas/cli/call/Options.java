package kr.gpuatlas.cli.call;

import java.util.Arrays;
import java.util.Locale;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options and arguments that commands share, described in one language.
public final class Options {
    public static final String DATA = "--data";
    static final String AS_OF = "--as-of";
    static final String KNOWN_ON = "--known-on";
    static final String SCOPE = "--scope";
    public static final String LANG = "--lang";
    public static final String JSON = "--json";

    private static final Texts TEXTS = Texts.beside(Options.class);

    private final Language language;

    public Options(Language language) {
        this.language = language;
    }

    public OptionSpec data() {
        return value(DATA, file(), text("option.data"));
    }

    public OptionSpec asOf() {
        return value(AS_OF, text("value.date"), text("option.as-of"));
    }

    public OptionSpec knownOn() {
        return value(KNOWN_ON, text("value.date"), text("option.known-on"));
    }

    public OptionSpec scope() {
        return value(SCOPE, "pledge|all", text("option.scope"));
    }

    public OptionSpec lang() {
        return value(LANG, "ko|en", text("option.lang"));
    }

    public OptionSpec json() {
        return flag(JSON, text("option.json"));
    }

    public OptionSpec help() {
        return bare("-h", "--help").usageHelp(true).description(text("option.help")).build();
    }

    public OptionSpec version() {
        return bare("-V", "--version")
                .versionHelp(true)
                .description(text("option.version"))
                .build();
    }

    /// What stands for a file where a call is described.
    public String file() {
        return text("value.file");
    }

    /// What stands for the id of a thing where a call is described.
    public String id() {
        return text("value.id");
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }

    /// The one argument a command needs.
    public PositionalParamSpec needed(String label, String description) {
        return needed(0, label, description);
    }

    /// One of the arguments a command needs, counted from 0.
    public PositionalParamSpec needed(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// An option that is there or not.
    public OptionSpec flag(String name, String description) {
        return bare(name).description(description).build();
    }

    /// An option with a value.
    ///
    /// @param label what the value is, in words
    /// @param description what it does, in words
    public OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec.Builder bare(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    /// The language that is asked for anywhere in a call, else the system's; read before all else,
    /// since help and complaints are in it.
    ///
    /// @throws Complaint for a language there is not
    public static Language language(String... arguments) {
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
