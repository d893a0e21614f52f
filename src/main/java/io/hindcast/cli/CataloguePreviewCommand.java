package io.hindcast.cli;

import io.hindcast.cataloguing.Move;
import io.hindcast.cataloguing.Moves;
import io.hindcast.cataloguing.Preview;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "preview",
        description = "Tells which labels a catalogue file would move, with examples, as JSON; moves nothing.")
final class CataloguePreviewCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", description = "the catalogue as YAML")
    Path file = Path.of("catalogue.yaml");

    CataloguePreviewCommand(Rooms rooms) {
        super(rooms);
    }

    /** What would move, as printed. */
    record Told(long reports, long moving, long corrected, List<Move> moves) {}

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        return CatalogueFiles.read(file, err())
                .map(read -> {
                    try (LabelingLine progress = LabelingLine.on(err())) {
                        Moves moves =
                                services.getBean(Preview.class).of(read.catalogue(), () -> false, progress::progress);
                        out.println(services.getBean(JsonMapper.class)
                                .writeValueAsString(
                                        new Told(moves.reports(), moves.moving(), moves.corrected(), moves.moves())));
                        err().printf(
                                        "%d of %d reports would have other labels. Nothing is changed; catalogue import %s lets it hold.%n",
                                        moves.moving(), moves.reports(), file);
                        return 0;
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        return 1;
                    }
                })
                .orElse(1);
    }
}
