package io.hindcast.cli;

import io.hindcast.cataloguing.CatalogueVersions;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Lets an earlier version hold again, as a new one, and labels the archive by it.")
final class CatalogueRestoreCommand extends AbstractCommand {

    @Parameters(paramLabel = "N", description = "the version's number")
    int number;

    @Option(names = "--by", paramLabel = "NAME", description = "who changes the catalogue")
    @Nullable
    String by;

    CatalogueRestoreCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        return services.getBean(CatalogueVersions.class)
                .find(number)
                .map(version -> new CatalogueChange(services, out, err())
                        .to(version.text(), by, "Version " + number + " again"))
                .orElseGet(() -> {
                    err().println("catalogue: there is no version " + number + "; catalogue versions lists them");
                    return 1;
                });
    }
}
