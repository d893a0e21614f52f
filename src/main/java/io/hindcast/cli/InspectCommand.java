package io.hindcast.cli;

import io.hindcast.classifying.Classifier;
import io.hindcast.importing.Inspector;
import io.hindcast.report.ReportJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description =
                "Prints what every file says, one JSON report a line, labeled by the catalogue that comes with Hindcast or by"
                        + " the one in --catalogue; needs no store and writes nothing.")
final class InspectCommand extends AbstractCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "a directory, a file or a zip")
    List<Path> paths = List.of();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description =
                    "label by the catalogue in this file (default: the one that comes with Hindcast, not the store's; catalogue"
                            + " export prints that)")
    @Nullable
    Path catalogue;

    InspectCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    public Integer call() {
        int status = classifier().map(this::inspect).orElse(1);
        out().flush();
        err().flush();
        return status;
    }

    /** By the catalogue that was asked for; empty where that cannot be read, which is told. */
    private Optional<Classifier> classifier() {
        return catalogue == null
                ? Optional.of(Classifier.bundled())
                : CatalogueFiles.read(catalogue, err()).map(read -> new Classifier(read.catalogue()));
    }

    private int inspect(Classifier classifier) {
        int status = 0;
        try {
            Inspector inspector = new Inspector(rooms.severityWords(), classifier);
            List<Path> found = new ArrayList<>();
            for (Path path : paths) {
                try {
                    inspector.survey(path);
                    found.add(path);
                } catch (IOException missing) {
                    err().println("inspect: " + missing.getMessage());
                    status = 1;
                }
            }
            for (Path path : found) {
                inspector.inspect(path, report -> out().println(ReportJson.write(report)));
            }
        } catch (IOException | IllegalArgumentException failure) {
            err().println("inspect: " + failure.getMessage());
            status = 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            status = 1;
        }
        return status;
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        throw new IllegalStateException("inspect needs no services");
    }
}
