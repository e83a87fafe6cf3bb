package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogTest {
    @TempDir private Path folder;

    @Test
    void whatTheProgramLogsStandsInAFile() throws IOException {
        LoggerContext context = configured(folder.resolve("state/gpu-atlas"));
        context.getLogger("kr.gpuatlas.app.Main").info("started");
        context.getLogger("org.library").info("chatter");
        context.stop();

        String log = Files.readString(folder.resolve("state/gpu-atlas/gpu-atlas.log"));
        assertTrue(log.endsWith("started" + System.lineSeparator()), log);
        assertEquals(1, log.lines().count(), log);
    }

    @Test
    void withoutAFolderToWriteToTheProgramRunsWithoutALog() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        LoggerContext context = configured(taken.resolve("gpu-atlas"));
        context.getLogger("kr.gpuatlas.app.Main").info("started");
        context.stop();

        assertEquals("a file", Files.readString(taken));
    }

    @Test
    void logbackFindsThisConfigurationByItself() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertEquals("INFO", context.getLogger("kr.gpuatlas").getLevel().toString());
        assertEquals("WARN", context.getLogger("org.library").getEffectiveLevel().toString());
    }

    private static LoggerContext configured(Path folder) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        Log log = new Log(folder);
        log.setContext(context);
        log.configure(context);
        return context;
    }
}
