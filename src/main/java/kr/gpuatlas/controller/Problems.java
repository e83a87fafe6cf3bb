package kr.gpuatlas.controller;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.shell.Problem;

/// Says what is wrong with a file that was dropped or chosen.
final class Problems {
    private Problems() {}

    static List<Problem> of(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }

    private static Problem of(Finding finding, Language language) {
        String place = finding.line() + ":" + finding.column() + "  " + finding.pointer();
        String message = finding.message().in(language);
        return new Problem(
                place.strip(),
                finding.value().isEmpty() ? message : finding.value() + "  " + message,
                finding.remedy().in(language));
    }

    /// The key of the words for why a file could not be read at all.
    static String cause(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException _, FileNotFoundException _ -> "cause.missing";
            case AccessDeniedException _ -> "cause.denied";
            case OutOfMemoryError _ -> "cause.large";
            case IOException _ -> "cause.unreadable";
            default -> "cause.bug";
        };
    }
}
