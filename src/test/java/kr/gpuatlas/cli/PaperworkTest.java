package kr.gpuatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.domain.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person at a terminal finds beside the program tells of every command.
class PaperworkTest {
    private static final Pattern COMMAND = Pattern.compile("^\\.SS (\\S+)$", Pattern.MULTILINE);

    @Test
    void theManPageDescribesEveryCommandInBothLanguages() {
        List<String> commands = Commands.ALL.stream().map(Command::name).toList();
        for (Language language : Language.values()) {
            String page = ManPage.in(language);
            assertEquals(
                    commands,
                    COMMAND.matcher(page)
                            .results()
                            .map((MatchResult each) -> each.group(1))
                            .toList());
            assertTrue(page.contains("\n\\fB\\-\\-as\\-of\\fR "), page);
        }
        assertTrue(ManPage.in(Language.KO).contains(".SH 종료 상태\n"));
    }

    @Test
    void aLineOfTextIsNeverTakenForARequestOfRoff() {
        for (Language language : Language.values()) {
            List<String> unknown =
                    ManPage.in(language)
                            .lines()
                            .filter(line -> line.startsWith(".") || line.startsWith("'"))
                            .filter(line -> !line.matches("\\.(TH|SH|SS|TP|PP|B|I|br|in)( .*)?"))
                            .toList();
            assertEquals(List.of(), unknown);
        }
    }

    @Test
    void bashCompletesEveryCommand(@TempDir Path share) throws Exception {
        Paperwork.main(new String[] {share.toString()});
        String script = Files.readString(share.resolve("bash-completion/completions/gpu-atlas"));
        for (Command command : Commands.ALL) {
            assertTrue(script.contains("_picocli_gpu-atlas_" + command.name()), script);
        }
    }
}
