package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.support.Jvm;
import kr.gpuatlas.support.NoGpus;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Briefings of a person's own, printed by a command.
class BriefCommandTest {
    @TempDir private Path folder;

    private Path briefing(String picture, String words) throws IOException {
        String scenes =
                """
                {"format": 1, "id": "own", "title": {"ko": "브리핑", "en": "Briefing"}, "scenes": [
                  {"id": "first", "picture": {"kind": "cover"}, "caption": {"ko": "가", "en": "A"}},
                  {"id": "second", "picture": %s, "caption": {"ko": "나 %s", "en": "B %s"}}
                ]}
                """
                        .formatted(picture, words, words);
        return Files.writeString(folder.resolve("own.json"), scenes);
    }

    private Jvm.Ending brief(String... arguments) throws IOException, InterruptedException {
        return Jvm.run(folder, Map.of("DISPLAY", ""), Main.class, arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"cover\"} | {P-MIST.contracted} | P-MIST.contracted",
                "{\"kind\": \"cover\"} | {P-MSIT.contractd} | P-MSIT.contracted",
                "{\"kind\": \"cover\"} | {nationale.announced} | national.announced",
                "{\"kind\": \"phases\", \"about\": \"P-NOBODY\"} | no name | P-NOBODY",
                "{\"kind\": \"programme\", \"about\": \"P-MISTT\"} | no name | P-MSIT",
                "{\"kind\": \"cover\"} | {P-SK} | not a figure",
                "{\"kind\": \"unknowns\", \"ids\": [\"U999\"]} | no name | U999"
            })
    void aNameThatTheDatasetDoesNotHaveIsSaidWithItsScene(
            String picture, String words, String named) throws IOException {
        Path out = folder.resolve("out");
        Call call =
                Call.of(
                        "brief",
                        "--briefing",
                        briefing(picture, words).toString(),
                        "--out",
                        out.toString(),
                        "--lang",
                        "en");
        assertEquals(1, call.code(), call.err());
        assertTrue(call.err().contains("Scene second names"), call.err());
        assertTrue(call.err().contains(named), call.err());
        assertFalse(Files.exists(out), "nothing is written");
    }

    @Test
    void aNumberThatNobodyReportedIsNoFault() throws Exception {
        briefing("{\"kind\": \"phases\", \"about\": \"P-SK\"}", "{P-SK.in-service}");
        Jvm.Ending ending = brief("brief", "--briefing", "own.json", "--out", "out", "--json");
        assertEquals(0, ending.code(), ending.problems());
        assertTrue(Files.exists(folder.resolve("out/02-second.png")), ending.said());
    }

    @Test
    void aCaptionLongerThanThePictureEndsInAnEllipsis() throws Exception {
        briefing("{\"kind\": \"cover\"}", "many words ".repeat(80).strip());
        Jvm.Ending ending = brief("brief", "--briefing", "own.json", "--out", "out.pdf");
        assertEquals(0, ending.code(), ending.problems());
        try (PDDocument pages = Loader.loadPDF(folder.resolve("out.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pages);
            assertTrue(text.contains("words…") || text.contains("many…"), text);
        }
    }

    @Test
    void whereToWriteMustBeSaid() {
        Call call = Call.of("brief", "--out", "", "--lang", "en");
        assertEquals(2, call.code(), call.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Jvm.Ending ending = brief("brief", "--out", file + "/inside", "--lang", "en");
        assertEquals(1, ending.code(), ending.said());
        assertTrue(ending.problems().contains("The folder " + file + "/inside"), ending.problems());
        assertFalse(ending.problems().contains("Exception"), ending.problems());
    }

    @Test
    void aPledgeOfNothingIsDrawn() throws Exception {
        Files.writeString(folder.resolve("zero.json"), NoGpus.json());
        Jvm.Ending check = brief("check", "zero.json");
        assertEquals(0, check.code(), check.said());
        String kinds =
                Stream.of(SheetKind.values())
                        .map(kind ->
                                "{'out': '%s.png', 'what': '%s'}".formatted(kind.key(), kind.key()))
                        .collect(Collectors.joining(",", "[", "]"))
                        .replace('\'', '"');
        Files.writeString(folder.resolve("jobs.json"), kinds);
        Jvm.Ending render =
                brief("render", "--batch", "jobs.json", "--data", "zero.json", "--select", "P-SK");
        assertEquals("0: ", render.code() + ": " + render.problems());
        Jvm.Ending pages = brief("brief", "--out", "out.pdf", "--data", "zero.json");
        assertEquals("0: ", pages.code() + ": " + pages.problems());
    }
}
