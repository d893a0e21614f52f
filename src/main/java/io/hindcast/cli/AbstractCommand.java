package io.hindcast.cli;

import io.hindcast.archive.LabelStore;
import io.hindcast.cataloguing.Relabeling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command over the store; its answer goes to standard output, everything else to standard error. */
@Command(mixinStandardHelpOptions = true)
abstract class AbstractCommand implements Callable<Integer> {
    private static final int STORE_IN_USE = 2;

    final Rooms rooms;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "hindcast-data",
            description = "where the store and the index live (default: ${DEFAULT-VALUE})")
    Path data = Path.of("hindcast-data");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    AbstractCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext services = rooms.open(data)) {
            int status = answer(services, out());
            out().flush();
            tellWhatWaits(services.getBean(Relabeling.class).count());
            err().flush();
            return status;
        } catch (StoreInUse busy) {
            err().println(busy.getMessage());
            err().flush();
            return STORE_IN_USE;
        }
    }

    private void tellWhatWaits(LabelStore.Count labels) {
        if (labels.waiting() > 0) {
            err().printf(
                            "%d of %d reports are still labeled by an earlier catalogue; catalogue label goes on with them, and so does serve.%n",
                            labels.waiting(), labels.waiting() + labels.labeled());
        }
    }

    /** Does the command's work with the application's services; returns the exit status. */
    abstract int answer(ApplicationContext services, PrintWriter out);

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
