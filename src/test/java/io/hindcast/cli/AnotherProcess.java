package io.hindcast.cli;

import io.hindcast.HindcastApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program with these words in a Java process of its own. */
final class AnotherProcess implements AutoCloseable {
    private final Process process;

    AnotherProcess(String... words) throws IOException {
        this(Map.of(), words);
    }

    private AnotherProcess(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                HindcastApplication.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** The same; it prints each statement on standard error before the store gets it. */
    static AnotherProcess tellingStatements(String... words) throws IOException {
        return new AnotherProcess(Map.of("LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC_CORE", "DEBUG"), words);
    }

    /** Waits for its end and returns its exit status. */
    int status() throws InterruptedException {
        return process.waitFor();
    }

    /** What it has printed on standard error by its end. */
    String complaints() {
        return process.errorReader().lines().collect(Collectors.joining("\n"));
    }

    /** Kills it as soon as it has printed such a line on standard error; false if it ended without one. */
    boolean killAt(Predicate<String> line) throws IOException, InterruptedException {
        BufferedReader lines = process.errorReader();
        String one = lines.readLine();
        while (one != null && !line.test(one)) {
            one = lines.readLine();
        }
        process.destroyForcibly().waitFor();
        return one != null;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        return HindcastApplication.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
