package kr.gpuatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.cli.answer.CheckCommand;
import kr.gpuatlas.cli.answer.DiffCommand;
import kr.gpuatlas.cli.answer.ExplainCommand;
import kr.gpuatlas.cli.answer.FiguresCommand;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.cli.picture.BriefCommand;
import kr.gpuatlas.cli.picture.RenderCommand;
import kr.gpuatlas.cli.picture.ViewCommand;
import kr.gpuatlas.dataset.Likeness;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program without a window: understands a call, runs its command, and ends with a number.
///
/// Results go to the one stream and problems to the other; whatever happens, the caller sees
/// sentences and never a stack trace.
public final class Commands {
    static final List<Command> ALL =
            List.of(
                    new CheckCommand(),
                    new FiguresCommand(),
                    new ExplainCommand(),
                    new DiffCommand(),
                    new RenderCommand(),
                    new BriefCommand(),
                    new ViewCommand());

    private static final Texts TEXTS = Texts.beside(Commands.class);

    /// Letters that are wrong in a word that still means a command: two that changed places.
    private static final int MISTYPED = 2;

    private Commands() {}

    /// Whether a call is for a command, though it may be mistyped, and not for the window with at
    /// most one file.
    public static boolean areMeantBy(String... arguments) {
        return arguments.length > 1
                || (arguments.length == 1
                        && (arguments[0].startsWith("-")
                                || named(arguments[0]).isPresent()
                                || isMistyped(arguments[0])));
    }

    private static boolean isMistyped(String word) {
        return !InputFile.exists(word) && nearest(word).isPresent();
    }

    /// The command that a word is most like, if it is like one.
    static Optional<String> nearest(String word) {
        return ALL.stream()
                .map(Command::name)
                .filter(name -> Likeness.edits(word, name) <= MISTYPED)
                .min(Comparator.comparingInt(name -> Likeness.edits(word, name)));
    }

    /// Runs one call with the streams of the process, which speak UTF-8 in every locale.
    ///
    /// @return 0 done, 1 the answer is no, 2 wrong usage
    public static int run(String... arguments) {
        FileOutputStream standard = new FileOutputStream(FileDescriptor.out);
        PrintStream out = new PrintStream(new BufferedOutputStream(standard), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        return run(out, err, arguments);
    }

    /// Runs one call with streams of the caller's.
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err, Language.of(Locale.getDefault()));
        Exit exit = Exit.NO;
        try {
            console = new Console(out, err, Options.language(arguments));
            exit = understand(console, arguments);
        } catch (Complaint complaint) {
            console.complain(complaint.sentence());
            exit = complaint.exit();
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(Commands.class)
                    .error("{} failed", String.join(" ", arguments), bug);
            console.complain(TEXTS.both("failed"));
        }
        if (out.checkError()) {
            console.complain(TEXTS.both("unwritten"));
            return Exit.NO.code();
        }
        return exit.code();
    }

    private static Exit understand(Console console, String... arguments) {
        try {
            ParseResult parsed = Grammar.in(console.language()).parseArgs(arguments);
            ParseResult own = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            CommandLine line = own.commandSpec().commandLine();
            if (own.isUsageHelpRequested()) {
                line.usage(console.out(), Ansi.OFF);
                return Exit.DONE;
            }
            if (own.isVersionHelpRequested()) {
                line.printVersionHelp(console.out(), Ansi.OFF);
                return Exit.DONE;
            }
            Optional<Command> command = named(own.commandSpec().name());
            command.ifPresentOrElse(_ -> {}, () -> line.usage(console.err(), Ansi.OFF));
            return command.map(c -> c.run(new Request(own, console, Commands::further)))
                    .orElse(Exit.MISUSE);
        } catch (ParameterException misuse) {
            console.complain(Grammar.sentence(misuse));
            misuse.getCommandLine().usage(console.err(), Ansi.OFF);
            return Exit.MISUSE;
        }
    }

    /// A call that stands in a file.
    private static Request further(Console console, String... arguments) {
        try {
            return new Request(
                    Grammar.in(console.language()).parseArgs(arguments).subcommand(),
                    console,
                    Commands::further);
        } catch (ParameterException misuse) {
            throw Complaint.misuse(Grammar.sentence(misuse));
        }
    }

    private static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
