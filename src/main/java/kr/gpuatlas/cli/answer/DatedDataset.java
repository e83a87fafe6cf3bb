package kr.gpuatlas.cli.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.DatasetFile;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;

/// One side of a comparison as a call names it: a dataset file, a file at a day (`FILE@DAY`), or a
/// day of the dataset that ships with the program.
final class DatedDataset {
    private static final Texts TEXTS = Texts.beside(DatedDataset.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATED = Pattern.compile("(.+)@(\\d{4}-\\d{2}-\\d{2})");

    private DatedDataset() {}

    /// The figures as the reader of that day saw them, a file without a day at its last.
    ///
    /// @throws Complaint if there is no such file or day
    static Figures of(String argument) {
        if (DAY.matcher(argument).matches()) {
            return figures(DatasetFile.own(), Optional.of(day(argument, argument)), argument);
        }
        Matcher dated = DATED.matcher(argument);
        if (dated.matches()) {
            LocalDate day = day(argument, dated.group(2));
            return figures(DatasetFile.dataset(dated.group(1)), Optional.of(day), argument);
        }
        return figures(DatasetFile.dataset(argument), Optional.empty(), argument);
    }

    private static LocalDate day(String argument, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Complaint.misuse(TEXTS.both("misuse.date-in", argument));
        }
    }

    private static Figures figures(Dataset dataset, Optional<LocalDate> day, String argument) {
        day.ifPresent(chosen -> Request.checkRange(argument, chosen, dataset.edition()));
        LocalDate shown = day.orElse(dataset.edition().lastDay());
        return Figures.of(dataset, Clock.at(shown), Scope.PLEDGE);
    }
}
