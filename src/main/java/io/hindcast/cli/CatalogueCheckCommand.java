package io.hindcast.cli;

import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Axis;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Says what is wrong with a catalogue file, with line and column; needs no store. Exit status 1 if anything is.")
final class CatalogueCheckCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", description = "the catalogue as YAML")
    Path file = Path.of("catalogue.yaml");

    CatalogueCheckCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    public Integer call() {
        boolean good = CatalogueFiles.read(file, err())
                .map(read -> told(read.catalogue()))
                .orElse(false);
        out().flush();
        err().flush();
        return good ? 0 : 1;
    }

    private boolean told(Catalogue catalogue) {
        out().printf(
                        "%s can be read: %d factors, %d triggers, %d components%n",
                        file,
                        catalogue.categories(Axis.FACTOR).size(),
                        catalogue.categories(Axis.TRIGGER).size(),
                        catalogue.components().size());
        return true;
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        throw new IllegalStateException("check needs no services");
    }
}
