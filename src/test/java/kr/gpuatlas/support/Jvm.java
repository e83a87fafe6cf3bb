package kr.gpuatlas.support;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Another Java process, started with the flags and the class path of this one.
public final class Jvm {
    private Jvm() {}

    /// How a process ended.
    public record Ending(int code, String said, String problems) {}

    /// Runs a class to its end, within two minutes.
    public static Ending run(
            Path folder, Map<String, String> environment, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return run(folder, environment, List.of(), main, arguments);
    }

    /// The same with other options for Java, which count more than those of this process.
    public static Ending run(
            Path folder,
            Map<String, String> environment,
            List<String> options,
            Class<?> main,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> !argument.startsWith("-Dglass.platform"))
                        .toList());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-classpath",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("said", ".txt");
        Path problems = Files.createTempFile("problems", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(said.toFile())
                        .redirectError(problems.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        try {
            return new Ending(process.waitFor(), read(said), read(problems));
        } finally {
            Files.delete(said);
            Files.delete(problems);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
