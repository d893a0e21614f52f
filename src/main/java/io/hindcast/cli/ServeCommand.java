package io.hindcast.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves the web application on 127.0.0.1:8080; the default command.")
final class ServeCommand extends AbstractCommand {

    @Option(names = "--import", paramLabel = "PATH", arity = "1..*", description = "archives to bring in at the start")
    List<String> imports = List.of();

    @Option(names = "--services", paramLabel = "FILE", description = "YAML list of services with team and components")
    @Nullable
    Path services;

    @Option(names = "--port", paramLabel = "N", description = "the port to listen on (default: 8080)")
    @Nullable
    Integer port;

    ServeCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    public Integer call() {
        Map<String, Object> settings = new HashMap<>();
        if (!imports.isEmpty()) {
            settings.put("hindcast.import", imports);
        }
        if (services != null) {
            settings.put("hindcast.services", services.toString());
        }
        if (port != null) {
            settings.put("server.port", port);
        }
        try {
            rooms.serve(data, settings);
            return 0;
        } catch (StoreInUse busy) {
            err().println(busy.getMessage());
            err().flush();
            return 2;
        }
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        throw new IllegalStateException("serve does not answer; it serves");
    }
}
