package io.hindcast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program itself; without a command it serves. */
@Command(
        name = "hindcast",
        mixinStandardHelpOptions = true,
        description = "Mines archived blameless post-mortems for systemic trends.",
        subcommands = {
            ServeCommand.class,
            SearchCommand.class,
            SimilarCommand.class,
            ReindexCommand.class,
            ImportCommand.class,
            InspectCommand.class,
            LintCommand.class,
            ExportCommand.class,
            ActionsCommand.class,
            MetricsCommand.class,
            GapsCommand.class,
            FixesCommand.class,
            ListedFixesCommand.class,
            LuckCommand.class,
            SharedWhysCommand.class,
            CatalogueCommand.class
        })
final class HindcastCommand implements Callable<Integer> {
    private final Rooms rooms;

    HindcastCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        return new ServeCommand(rooms).call();
    }
}
