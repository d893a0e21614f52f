package io.hindcast.cli;

import io.hindcast.linting.LintFormat;
import io.hindcast.linting.LintResult;
import io.hindcast.linting.Linter;
import io.hindcast.report.Diagnostic.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "lint",
        description = {
            "Checks reports where they are written; needs no store and writes nothing.",
            "Exit status 1 where anything is an error or a path does not exist, else 0. Rules, settings and examples: docs/lint.md."
        })
final class LintCommand extends AbstractCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "a directory, a file or a zip")
    List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif (default: ${DEFAULT-VALUE})")
    LintFormat format = LintFormat.TEXT;

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            split = ",",
            description = "switches the rule of this code off; repeatable")
    Set<String> disabled = Set.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "info",
            description = "prints what is at least this bad: error, warning or info (default: ${DEFAULT-VALUE})")
    Level level = Level.INFO;

    LintCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    public Integer call() {
        int status = 0;
        try {
            Linter linter = new Linter(disabled, rooms.severityWords());
            List<Path> found = new ArrayList<>();
            for (Path path : paths) {
                status = Math.max(status, survey(linter, path, found));
            }
            for (Path path : found) {
                linter.lint(path);
            }
            LintResult result = linter.result();
            format.print(result.atLeast(level), out());
            err().println("lint: " + result.summary());
            status = result.hasErrors() ? 1 : status;
        } catch (IOException | IllegalArgumentException failure) {
            err().println("lint: " + failure.getMessage());
            status = 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            status = 1;
        }
        out().flush();
        err().flush();
        return status;
    }

    private int survey(Linter linter, Path path, List<Path> found) throws InterruptedException {
        try {
            linter.survey(path);
            found.add(path);
            return 0;
        } catch (IOException missing) {
            err().println("lint: " + missing.getMessage());
            return 1;
        }
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        throw new IllegalStateException("lint needs no services");
    }
}
