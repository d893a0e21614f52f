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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program with these words in a Java process of its own. */
final class AnotherProcess implements AutoCloseable {
    private final Process process;

    AnotherProcess(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                HindcastApplication.class.getName()));
        command.addAll(List.of(words));
        process = new ProcessBuilder(command).start();
    }

    /** Waits for its end and returns its exit status. */
    int status() throws InterruptedException {
        return process.waitFor();
    }

    /** What it has printed on standard error by its end. */
    String complaints() {
        return process.errorReader().lines().collect(Collectors.joining("\n"));
    }

    /** Kills it as soon as it has printed such a line on standard error. */
    void killAt(Predicate<String> line) throws IOException, InterruptedException {
        BufferedReader lines = process.errorReader();
        for (String one = lines.readLine(); one != null; one = lines.readLine()) {
            if (line.test(one)) {
                break;
            }
        }
        process.destroyForcibly().waitFor();
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
