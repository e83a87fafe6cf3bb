package kr.gpuatlas.cli.call;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.view.ViewState;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What one call asks for; a value that cannot be meant is a [Complaint].
///
/// @param understanding understands further calls
public record Request(ParseResult parsed, Console console, Understanding understanding) {
    private static final Texts TEXTS = Texts.beside(Request.class);

    /// Makes requests of calls that stand in a file.
    @FunctionalInterface
    public interface Understanding {
        /// The request of a call.
        ///
        /// @throws Complaint if it cannot be understood
        Request of(Console console, String... arguments);
    }

    /// The request of a further call.
    ///
    /// @throws Complaint if it cannot be understood
    public Request further(Console other, String... arguments) {
        return understanding.of(other, arguments);
    }

    public Language language() {
        return console.language();
    }

    public boolean asksForJson() {
        return parsed.hasMatchedOption(Options.JSON);
    }

    /// The argument a command needs.
    public String argument() {
        return argument(0);
    }

    /// One of the arguments a command needs, counted from 0.
    public String argument(int index) {
        return parsed.matchedPositionalValue(index, "");
    }

    /// The figures of the dataset, at the days and for the total that are asked for.
    public Figures figures() {
        Scope scope = scope();
        Optional<LocalDate> asOf = day(Options.AS_OF);
        Optional<LocalDate> knownOn = day(Options.KNOWN_ON);
        Dataset dataset = dataset();
        Edition edition = dataset.edition();
        LocalDate shown = asOf.orElse(edition.lastDay());
        asOf.ifPresent(day -> checkRange(named(Options.AS_OF, day), day, edition));
        knownOn.ifPresent(day -> checkRange(named(Options.KNOWN_ON, day), day, edition));
        return Figures.of(dataset, new Clock(shown, knownOn.orElse(shown)), scope);
    }

    /// The dataset that is asked for.
    public Dataset dataset() {
        return value(Options.DATA).map(DatasetFile::dataset).orElseGet(DatasetFile::own);
    }

    /// A view at the days, for the total and in the language that are asked for.
    public ViewState clocks(ViewState start, Edition edition) {
        Optional<LocalDate> asOf = day(Options.AS_OF);
        Optional<LocalDate> knownOn = day(Options.KNOWN_ON);
        asOf.ifPresent(day -> checkRange(named(Options.AS_OF, day), day, edition));
        knownOn.ifPresent(day -> checkRange(named(Options.KNOWN_ON, day), day, edition));
        ViewState dated = asOf.map(start::withAsOf).orElse(start);
        ViewState known = knownOn.map(day -> dated.withKnownOn(Optional.of(day))).orElse(dated);
        return has(Options.SCOPE) ? known.withScope(scope()) : known;
    }

    /// Whether an option stands in the call.
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    private Scope scope() {
        String code = value(Options.SCOPE).orElse(Codes.of(Scope.PLEDGE));
        return Arrays.stream(Scope.values())
                .filter(scope -> Codes.of(scope).equals(code))
                .findFirst()
                .orElseThrow(() -> Complaint.misuse(TEXTS.both("misuse.scope", code)));
    }

    private Optional<LocalDate> day(String option) {
        return value(option).map(text -> day(option, text));
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Complaint.misuse(TEXTS.both("misuse.date", option, text));
        }
    }

    private static String named(String option, LocalDate day) {
        return option + " " + day;
    }

    /// Refuses a day for which a dataset knows nothing.
    ///
    /// @param words the call names the day with
    /// @throws Complaint if it lies outside of the dataset
    public static void checkRange(String words, LocalDate day, Edition edition) {
        if (day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay())) {
            throw Complaint.misuse(
                    TEXTS.both("misuse.range", words, edition.firstDay(), edition.lastDay()));
        }
    }

    /// The value of an option; absent for one that is only there or not.
    public Optional<String> value(OptionSpec option) {
        return option.arity().max() == 0 ? Optional.empty() : value(option.longestName());
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }
}
