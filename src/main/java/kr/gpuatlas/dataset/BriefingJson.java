package kr.gpuatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.view.ViewState;

/// A briefing as JSON, in a file of its own.
///
/// `format` is 1. A key that a scene's view lacks has the opening view's value; theme and language
/// are never written: they are those of whoever shows it.
public final class BriefingJson {
    static final int FORMAT = 1;

    private static final String EMBEDDED = "briefing.json";

    private BriefingJson() {}

    /// What came of reading a briefing.
    public sealed interface Reading {}

    /// The briefing.
    ///
    /// @param warnings keys that were passed over
    public record Accepted(Briefing briefing, List<Finding> warnings) implements Reading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// It is no briefing, and why.
    public record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /// Reads a briefing.
    ///
    /// @param name the text is known by in findings
    /// @param opening the view that every scene starts from
    public static Reading read(byte[] bytes, String name, ViewState opening) {
        Ledger ledger = new Ledger();
        Utf8.check(bytes, ledger);
        JsonDocument document = new JsonDocument(bytes, ledger);
        BriefingFields fields = new BriefingFields(opening, ledger);
        if (ledger.errors() == 0 && document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "", new Ledger.Key("empty.briefing"));
        } else if (ledger.errors() == 0) {
            document.read((_, reader) -> fields.read(reader.read()));
        }
        Optional<Briefing> briefing = fields.briefing();
        List<Finding> findings = new Locator(name, bytes).locate(ledger.notes());
        return ledger.errors() == 0 && briefing.isPresent()
                ? new Accepted(briefing.get(), findings)
                : new Refused(findings);
    }

    public static String write(Briefing briefing) {
        return JsonText.of(
                new Members()
                        .put("format", java.math.BigDecimal.valueOf(FORMAT))
                        .put("id", briefing.id())
                        .put("title", briefing.title())
                        .each("scenes", briefing.scenes(), BriefingJson::scene)
                        .made());
    }

    private static Members scene(BriefingScene scene) {
        Map<String, Object> view = ViewJson.object(scene.view());
        view.keySet().removeAll(List.of("format", "theme", "language"));
        return new Members()
                .put("id", scene.id())
                .put("picture", PictureFields.written(scene.picture()))
                .put("caption", scene.caption())
                .maybe("subtitle", scene.subtitle())
                .maybe("notes", scene.notes())
                .put("seconds", java.math.BigDecimal.valueOf(scene.seconds()))
                .put("view", view);
    }

    /// The briefing that ships with the program.
    ///
    /// @throws IllegalStateException with all findings if the shipped file is no sound briefing
    public static Briefing embedded(ViewState opening) {
        return switch (read(bytes(), EMBEDDED, opening)) {
            case Accepted(Briefing briefing, var _) -> briefing;
            case Refused(var findings) ->
                    throw new IllegalStateException(
                            findings.stream()
                                    .map(Finding::toString)
                                    .collect(Collectors.joining(System.lineSeparator())));
        };
    }

    private static byte[] bytes() {
        try (InputStream in = BriefingJson.class.getResourceAsStream(EMBEDDED)) {
            return Objects.requireNonNull(in, "the program ships without " + EMBEDDED)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
