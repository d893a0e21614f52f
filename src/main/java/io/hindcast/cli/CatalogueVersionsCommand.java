package io.hindcast.cli;

import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.cataloguing.CatalogueVersion.Origin;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.report.Ids;
import java.io.PrintWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "versions",
        description = "Lists the versions of the catalogue, one JSON object a line, the newest first.")
final class CatalogueVersionsCommand extends AbstractCommand {

    CatalogueVersionsCommand(Rooms rooms) {
        super(rooms);
    }

    /** A version as printed. */
    record Line(
            int version,
            Instant at,
            String by,
            @Nullable String note,
            String origin,
            String fingerprint,
            boolean holds) {}

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        JsonMapper json = services.getBean(JsonMapper.class);
        CatalogueVersions versions = services.getBean(CatalogueVersions.class);
        int holding = versions.holding().number();
        versions.all().forEach(version -> out.println(json.writeValueAsString(line(version, holding))));
        return 0;
    }

    private static Line line(CatalogueVersion version, int holding) {
        Origin origin = version.origin();
        return new Line(
                version.number(),
                version.at(),
                version.by(),
                version.note(),
                Ids.of(origin),
                version.fingerprint(),
                version.number() == holding);
    }
}
