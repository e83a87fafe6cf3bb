package kr.gpuatlas.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.JsonText;
import kr.gpuatlas.dataset.Shown;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// Where a command speaks, and in which language: results to one stream, problems to the other.
record Console(PrintStream out, PrintStream err, Language language) {
    private static final Texts TEXTS = Texts.beside(Console.class);

    /// The same streams in another language.
    Console in(Language other) {
        return new Console(out, err, other);
    }

    /// A line of the result. Characters of a file or an argument never steer the terminal.
    void say(String line) {
        out.print(Shown.visible(line) + "\n");
    }

    void sayJson(Map<String, ?> object) {
        out.print(JsonText.of(object) + "\n");
    }

    void complain(Text sentence) {
        err.print(Shown.visible(Commands.NAME + ": " + sentence.in(language)) + "\n");
    }

    /// What is wrong with a file, a line each.
    void complain(List<Finding> findings) {
        findings.forEach(
                finding -> err.print(Shown.visible(finding.sentence().in(language)) + "\n"));
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /// A key whose English differs between one and several.
    String count(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".many"), count);
    }
}
