package kr.gpuatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The page that `man gpu-atlas` shows, made from the same descriptions as `--help`, in the `man`
/// macros of roff.
final class ManPage {
    private static final Texts TEXTS = Texts.beside(ManPage.class);

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ManPage(Language language) {
        this.language = language;
    }

    static String in(Language language) {
        return new ManPage(language).written(Grammar.in(language).getCommandSpec());
    }

    private String written(CommandSpec program) {
        lines.add(".TH GPU-ATLAS 1 \"\" \"" + escaped(program.version()[0]) + "\"");
        section("man.name");
        lines.add(program.name() + " \\- " + escaped(TEXTS.get(language, "man.summary")));
        section("man.synopsis");
        lines.add(".B " + program.name());
        lines.add(escaped("[" + new Options(language).file() + "]"));
        for (CommandLine line : program.subcommands().values()) {
            lines.add(".br");
            lines.add(synopsis(line.getCommandSpec()));
        }
        section("man.description");
        lines.add(escaped(program.usageMessage().description()[0]));
        section("man.commands");
        for (CommandLine line : program.subcommands().values()) {
            command(line.getCommandSpec());
        }
        section("man.options");
        program.options().forEach(this::argument);
        exits(program);
        files();
        return String.join("\n", lines) + "\n";
    }

    private void section(String key) {
        lines.add(".SH " + TEXTS.get(language, key));
    }

    private static String synopsis(CommandSpec command) {
        StringBuilder line = new StringBuilder("\\fBgpu\\-atlas " + command.name() + "\\fR");
        command.positionalParameters().forEach(each -> line.append(" " + italic(each)));
        return line.append(command.options().isEmpty() ? "" : " [\\fI\\-\\-...\\fR]").toString();
    }

    private void command(CommandSpec command) {
        lines.add(".SS " + command.name());
        lines.add(escaped(command.usageMessage().description()[0]));
        command.positionalParameters().forEach(this::argument);
        command.options().forEach(this::argument);
        lines.add(".PP");
        lines.add(escaped(TEXTS.get(language, "heading.example")));
        lines.add(".PP");
        lines.add(".in +4n");
        lines.add(escaped(command.usageMessage().footer()[0].strip()));
        lines.add(".in");
    }

    private void argument(ArgSpec argument) {
        lines.add(".TP");
        if (argument instanceof OptionSpec option) {
            String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
            lines.add(option.arity().max() == 0 ? names : names + " " + italic(option));
        } else {
            lines.add(italic(argument));
        }
        lines.add(escaped(String.join(" ", argument.description())));
    }

    private static String italic(ArgSpec argument) {
        return "\\fI" + escaped(argument.paramLabel()) + "\\fR";
    }

    private void exits(CommandSpec program) {
        section("man.exit");
        for (Map.Entry<String, String> exit : program.usageMessage().exitCodeList().entrySet()) {
            lines.add(".TP");
            lines.add(".B " + exit.getKey().strip());
            lines.add(escaped(exit.getValue()));
        }
    }

    private void files() {
        section("man.files");
        for (String file : List.of("man.file.log", "man.file.config")) {
            lines.add(".TP");
            lines.add(".I " + escaped(TEXTS.get(language, file)));
            lines.add(escaped(TEXTS.get(language, file + ".what")));
        }
    }

    /// Without what roff would take for its own: backslashes, hyphens that are minus signs, and
    /// requests at the beginning of a line.
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
