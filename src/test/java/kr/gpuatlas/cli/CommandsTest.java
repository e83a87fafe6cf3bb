package kr.gpuatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gpuatlas.cli.call.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    static List<String> commands() {
        return Commands.ALL.stream().map(Command::name).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExampleInBothLanguages(String command) {
        Call english = Call.of(command, "--help", "--lang", "en");
        assertEquals(0, english.code());
        assertEquals("", english.err());
        assertTrue(english.out().contains("Usage: gpu-atlas " + command), english::out);
        assertTrue(endsWithAnExample(english, "Example:", command), english::out);
        Call korean = Call.of(command, "-h", "--lang", "ko");
        assertTrue(korean.out().contains("사용법: gpu-atlas " + command), korean::out);
        assertTrue(korean.out().contains("종료 코드:"), korean::out);
        assertTrue(endsWithAnExample(korean, "예:", command), korean::out);
    }

    private static boolean endsWithAnExample(Call call, String heading, String command) {
        List<String> lines = call.out().lines().toList();
        return lines.get(lines.size() - 2).equals(heading)
                && lines.getLast().startsWith("  gpu-atlas " + command + " ");
    }

    @Test
    void theHelpOfTheProgramListsItsCommandsAndNoOthers() {
        Call call = Call.of("--help", "--lang", "en");
        assertEquals(0, call.code());
        assertTrue(call.out().contains("  check "), call::out);
        assertTrue(call.out().contains("  figures "), call::out);
        assertTrue(call.out().contains("  explain "), call::out);
        assertTrue(call.out().contains("  render "), call::out);
        assertTrue(call.out().contains("  view "), call::out);
        assertTrue(call.out().contains("  brief "), call::out);
        assertFalse(call.out().contains("  wall "), call::out);
    }

    @Test
    void theVersionIsToldOnOneLine() {
        Call call = Call.of("--version");
        assertEquals(0, call.code());
        assertTrue(call.out().matches("gpu-atlas \\S+\\R"), call::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures --foo               | There is no option --foo.",
                "figures --foo=1             | There is no option --foo.",
                "figures --json=1            | --json takes no value.",
                "figures --as-of 2030-01-01  | --as-of 2030-01-01 lies outside of the dataset; give a day from 2025-02-18 to 2026-10-07.",
                "diff 2030-01-01 2026-01-01  | 2030-01-01 lies outside of the dataset; give a day from 2025-02-18 to 2026-10-07.",
                "diff 2025-13-41 2026-01-01  | 2025-13-41 names no day of the calendar; write it such as 2026-10-07.",
                "view 2W4X-6YZ8 --verify     | 2W4X-6YZ8 is a code, which has no pixels to compare with; name the picture itself.",
                "brief --out deck.ppt        | brief makes a folder of pictures, or a file that ends in .pdf or .pptx, not deck.ppt.",
                "figures nothing             | Nothing is expected at nothing.",
                "check                       | An argument is missing: FILE.",
                "figures --as-of             | A value is missing: --as-of.",
                "figures --as-of --json      | A value is missing: --as-of.",
                "figures --json --json       | --json is given twice.",
                "figures --scope some        | --scope takes pledge or all, not some.",
                "chekc a.json                | There is no command chekc. Did you mean check?",
                "wall                        | There is no command wall.",
                "brief                       | brief needs --out with a folder, or a file that ends in .pdf or .pptx.",
                "--foo                       | There is no option --foo."
            })
    void aWrongCallIsToldWhatIsWrongWithIt(String call, String sentence) {
        Call ended = Call.of((call + " --lang=en").split(" "));
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith("gpu-atlas: " + sentence + "\n"), ended::err);
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheUsage() {
        Call call = Call.of("figures", "--foo", "--lang", "en");
        assertTrue(call.err().contains("Usage: gpu-atlas figures"), call::err);
    }

    @Test
    void wrongCallsAreAnsweredInKorean() {
        assertTrue(Call.of("check", "--lang", "ko").err().contains("인수가 빠졌습니다: 파일."));
    }

    @Test
    void aFileWithoutANameIsWrongUsage() {
        Call call = Call.of("check", "", "--lang", "en");
        assertEquals(2, call.code());
        assertEquals("gpu-atlas: The name of the file is empty.\n", call.err());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatTheSystemSaysIsSaidInTheLanguageOfTheCall(@TempDir Path folder) throws IOException {
        String inside = Files.writeString(folder.resolve("file"), "no folder") + "/a.json";
        Call call = Call.of("check", inside, "--lang", "ko");
        assertEquals(1, call.code());
        assertTrue(call.err().contains("폴더가 아닌 파일이 있습니다"), call::err);
        assertFalse(call.err().contains("Not a directory"), call::err);
    }

    @Test
    void whatIsWrongWithAPictureIsSaidInWords(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words.png"), "no picture at all");
        Call english = Call.of("view", words.toString(), "--lang", "en");
        assertEquals(1, english.code());
        assertTrue(english.err().contains("it does not begin as PNG files do"), english::err);
        Call korean = Call.of("view", words.toString(), "--lang", "ko");
        assertTrue(korean.err().contains("PNG 파일처럼 시작하지 않음"), korean::err);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPictureFromADeviceIsNotRead() {
        Call call = Call.of("view", "/dev/null", "--lang", "en");
        assertEquals(1, call.code());
        assertTrue(call.err().contains("save the picture to a file first"), call::err);
    }

    @Test
    void aLanguageThereIsNotIsWrongUsage() {
        Call call = Call.of("figures", "--lang", "fr");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("fr"), call::err);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        Call call = Call.of();
        assertEquals(2, call.code());
        assertEquals("", call.out());
        assertTrue(call.err().contains("gpu-atlas"), call::err);
    }

    @Test
    void anArgumentIsNeverReadAsAListOfArguments(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("arguments"), "--help");
        Call call = Call.of("check", "@" + list, "--lang", "en");
        assertEquals(1, call.code());
        assertTrue(call.err().contains("There is no file @"), call::err);
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Commands.run(
                        new PrintStream(full, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        "figures",
                        "--lang=en");
        assertEquals(1, code);
        assertEquals("gpu-atlas: The output could not be written in full.\n", err.toString(UTF_8));
    }

    @Test
    void aCommandAnOptionOrSeveralWordsAreForTheCommandsAndAFileForTheWindow() {
        assertTrue(Commands.areMeantBy("figures"));
        assertTrue(Commands.areMeantBy("--help"));
        assertTrue(Commands.areMeantBy("fgures", "--json"));
        assertTrue(Commands.areMeantBy("chekc"));
        assertFalse(Commands.areMeantBy("my.json"));
        assertFalse(Commands.areMeantBy());
    }
}
