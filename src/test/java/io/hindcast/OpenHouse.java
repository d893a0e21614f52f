package io.hindcast;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.LabelsMoved;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;

/** The application's services without a web server, over a real store in a directory; remembers the news that are told. */
public record OpenHouse(ConfigurableApplicationContext services) implements AutoCloseable {

    private static final String WEB_ONLY = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
            + "com.vaadin.flow.spring.VaadinScopesConfig";

    /** Opens the house; what is not asked for is not started. */
    public static OpenHouse in(Path directory) {
        return new OpenHouse(new SpringApplicationBuilder(HindcastApplication.class, Ear.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "house",
                                Map.of(
                                        "hindcast.data",
                                        directory.toString(),
                                        "spring.autoconfigure.exclude",
                                        WEB_ONLY,
                                        "spring.main.lazy-initialization",
                                        "true"))))
                .properties("logging.level.root=WARN")
                .run());
    }

    /** A service of the house. */
    public <T> T get(Class<T> type) {
        return services.getBean(type);
    }

    /** Every change of an archive since the house was opened. */
    public List<ArchiveChanged> news() {
        return List.copyOf(get(Ear.class).heard);
    }

    /** Every move of labels since the house was opened. */
    public List<LabelsMoved> moved() {
        return List.copyOf(get(Ear.class).moved);
    }

    @Override
    public void close() {
        services.close();
    }

    static class Ear {
        private final List<ArchiveChanged> heard = new CopyOnWriteArrayList<>();
        private final List<LabelsMoved> moved = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(ArchiveChanged change) {
            heard.add(change);
        }

        @EventListener
        void hear(LabelsMoved labels) {
            moved.add(labels);
        }
    }
}
