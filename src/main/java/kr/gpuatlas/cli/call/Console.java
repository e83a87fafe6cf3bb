package kr.gpuatlas.cli.call;

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
public record Console(PrintStream out, PrintStream err, Language language) {
    /// The name of the program, as it is called and as it begins what it complains of.
    public static final String PROGRAM = "gpu-atlas";

    /// The same streams in another language.
    public Console in(Language other) {
        return new Console(out, err, other);
    }

    /// A line of the result. Characters of a file or an argument never steer the terminal.
    public void say(String line) {
        out.print(Shown.visible(line) + "\n");
    }

    public void sayJson(Map<String, ?> object) {
        out.print(JsonText.of(object) + "\n");
    }

    public void complain(Text sentence) {
        err.print(Shown.visible(PROGRAM + ": " + sentence.in(language)) + "\n");
    }

    /// What is wrong with a file, a line each.
    public void complain(List<Finding> findings) {
        findings.forEach(
                finding -> err.print(Shown.visible(finding.sentence().in(language)) + "\n"));
    }

    /// One of a room's texts in the language that is spoken.
    public String text(Texts texts, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /// A text whose English differs between one and several.
    public String count(Texts texts, String key, int count) {
        return text(texts, key + (count == 1 ? ".one" : ".many"), count);
    }
}
