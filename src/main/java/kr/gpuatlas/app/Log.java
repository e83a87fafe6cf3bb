package kr.gpuatlas.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.gpuatlas.studio.Folders;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Writes what goes wrong to a file in the state folder, and nothing to the console.
///
/// Logback finds it as a service when the first line is logged, so a command that logs nothing pays
/// nothing.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Log extends ContextAwareBase implements Configurator {
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{20} %msg%n";
    private static final FileSize FILE = new FileSize(2 * FileSize.MB_COEFFICIENT);
    private static final FileSize ALL_FILES = new FileSize(20 * FileSize.MB_COEFFICIENT);
    private static final int DAYS = 30;

    private final Path folder;

    /// The log of this process; for the service loader.
    public Log() {
        this(Folders.here().state());
    }

    Log(Path folder) {
        this.folder = folder;
    }

    /// Sends what JavaFX and the JDK log the same way, in place of the console.
    static void start() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /// The file of today in a folder.
    static Path file(Path folder) {
        return folder.resolve("gpu-atlas.log");
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getStatusManager().add(new NopStatusListener());
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        context.getLogger("kr.gpuatlas").setLevel(Level.INFO);
        if (canWrite()) {
            root.addAppender(file(context));
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /// Without a folder to write to the program runs on, without a log.
    private boolean canWrite() {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private RollingFileAppender<ILoggingEvent> file(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();

        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(file(folder).toString());
        file.setEncoder(encoder);

        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling =
                new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.resolve("gpu-atlas.%d{yyyy-MM-dd}.%i.log.gz").toString());
        rolling.setMaxFileSize(FILE);
        rolling.setMaxHistory(DAYS);
        rolling.setTotalSizeCap(ALL_FILES);
        rolling.start();

        file.setRollingPolicy(rolling);
        file.start();
        return file;
    }
}
