package io.hindcast.cli;

import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.cataloguing.CatalogueVersions;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Prints the catalogue that holds, or an earlier version, as YAML.")
final class CatalogueExportCommand extends AbstractCommand {

    @Option(names = "--version-number", paramLabel = "N", description = "the version (default: the one that holds)")
    @Nullable
    Integer number;

    CatalogueExportCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        CatalogueVersions versions = services.getBean(CatalogueVersions.class);
        Optional<CatalogueVersion> wanted = number == null ? Optional.of(versions.holding()) : versions.find(number);
        wanted.ifPresentOrElse(
                version -> out.print(version.text()),
                () -> err().println("catalogue: there is no version " + number + "; catalogue versions lists them"));
        return wanted.isPresent() ? 0 : 1;
    }
}
