package kr.gpuatlas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.studio.BuildVersion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What calls look like: the commands with their options and their help, in one language.
final class Grammar {
    private static final Texts TEXTS = Texts.beside(Grammar.class);
    private static final int COLUMNS = 100;

    private final Language language;
    private final Options options;

    private Grammar(Language language) {
        this.language = language;
        this.options = new Options(language);
    }

    static CommandLine in(Language language) {
        Grammar grammar = new Grammar(language);
        CommandSpec program = CommandSpec.create().name(Console.PROGRAM);
        program.addOption(grammar.options.lang())
                .addOption(grammar.options.help())
                .addOption(grammar.options.version())
                .version(Console.PROGRAM + " " + version());
        program.usageMessage().description(TEXTS.get(language, "help.program"));
        grammar.lay(program.usageMessage());
        for (Command command : Commands.ALL) {
            program.addSubcommand(command.name(), grammar.spec(command));
        }
        CommandLine line = new CommandLine(program);
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(COLUMNS);
        return line;
    }

    private static String version() {
        return BuildVersion.ofThis().orElse("(unpackaged)");
    }

    private CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        command.arguments(language).forEach(spec::add);
        spec.addOption(options.lang()).addOption(options.help());
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(TEXTS.get(language, "help." + command.name()));
        usage.footerHeading("%n" + TEXTS.get(language, "heading.example") + "%n");
        usage.footer("  " + TEXTS.get(language, "example." + command.name()));
        lay(usage);
        return spec;
    }

    private void lay(UsageMessageSpec usage) {
        usage.synopsisHeading(TEXTS.get(language, "heading.usage") + " ");
        usage.synopsisSubcommandLabel(TEXTS.get(language, "value.command"));
        usage.commandListHeading("%n" + TEXTS.get(language, "heading.commands") + "%n");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n" + TEXTS.get(language, "heading.options") + "%n");
        usage.sortOptions(false);
        usage.exitCodeListHeading("%n" + TEXTS.get(language, "heading.exit") + "%n");
        Map<String, String> exits = new LinkedHashMap<>();
        for (Exit exit : Exit.values()) {
            exits.put(" " + exit.code(), TEXTS.get(language, "exit." + Codes.of(exit)));
        }
        usage.exitCodeList(exits);
    }

    /// What is wrong with a call.
    static Text sentence(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unknown -> unmatched(unknown);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice ->
                    TEXTS.both("misuse.twice", word(twice.getOverwritten()));
            default -> other(misuse);
        };
    }

    /// The parser does not say which option it means but in its words.
    private static Text other(ParameterException misuse) {
        String said = String.valueOf(misuse.getMessage());
        return misuse.getCommandLine().getCommandSpec().options().stream()
                .filter(option -> option.arity().max() == 0)
                .map(OptionSpec::longestName)
                .filter(name -> said.contains("'" + name + "' should be specified without"))
                .findFirst()
                .map(name -> TEXTS.both("misuse.flag", name))
                .orElseGet(() -> TEXTS.both("misuse.other", said));
    }

    private static Text unmatched(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        if (unknown.isUnknownOption()) {
            return TEXTS.both("misuse.option", word.split("=", 2)[0]);
        }
        if (unknown.getCommandLine().getParent() != null) {
            return TEXTS.both("misuse.extra", word);
        }
        return Commands.nearest(word)
                .map(meant -> TEXTS.both("misuse.command.nearest", word, meant))
                .orElseGet(() -> TEXTS.both("misuse.command", word));
    }

    private static Text missing(List<ArgSpec> missing) {
        String words = missing.stream().map(Grammar::word).collect(Collectors.joining(", "));
        return missing.stream().anyMatch(ArgSpec::isOption)
                ? TEXTS.both("misuse.no-value", words)
                : TEXTS.both("misuse.missing", words);
    }

    private static String word(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
