package io.hindcast.cli;

import io.hindcast.cataloguing.CatalogueVersions;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Lets the catalogue in a file hold and labels the archive again by it; one that cannot be read changes nothing.")
final class CatalogueImportCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", description = "the catalogue as YAML")
    Path file = Path.of("catalogue.yaml");

    @Option(names = "--by", paramLabel = "NAME", description = "who changes the catalogue")
    @Nullable
    String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "why")
    @Nullable
    String note;

    CatalogueImportCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        return CatalogueFiles.read(file, err())
                .map(read -> new CatalogueChange(services, out, err()).to(read.text(), by, note))
                .orElseGet(() -> {
                    err().printf(
                                    "catalogue: nothing is changed; version %d holds.%n",
                                    services.getBean(CatalogueVersions.class)
                                            .holding()
                                            .number());
                    return 1;
                });
    }
}
