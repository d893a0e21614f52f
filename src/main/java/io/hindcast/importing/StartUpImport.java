package io.hindcast.importing;

import io.hindcast.archive.ServiceDirectory;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the services file and brings in the archives named by the settings, once the pages are up. */
@Component
@ConditionalOnWebApplication
class StartUpImport {
    private static final Logger LOG = LoggerFactory.getLogger(StartUpImport.class);

    private final ServiceDirectory directory;
    private final ImportQueue queue;
    private final List<String> paths;
    private final String services;

    StartUpImport(ServiceDirectory directory, ImportQueue queue, Environment settings) {
        this.directory = directory;
        this.queue = queue;
        this.paths = List.of(settings.getProperty("hindcast.import", String[].class, new String[0]));
        this.services = settings.getProperty("hindcast.services", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!services.isBlank()) {
            directory.replace(Path.of(services)).forEach(problem -> LOG.warn("Services not taken over: {}", problem));
        }
        paths.stream().filter(path -> !path.isBlank()).forEach(path -> queue.add(ImportRequest.of(path), () -> {}));
    }
}
