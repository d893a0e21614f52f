package io.hindcast.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The archive room alone, over a real H2 file. */
record OpenArchive(ConfigurableApplicationContext context) implements AutoCloseable {

    static OpenArchive in(Path directory) {
        return new OpenArchive(new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "hindcast.data",
                        directory.toString(),
                        "spring.main.lazy-initialization",
                        "true",
                        "logging.level.root",
                        "WARN"))
                .run());
    }

    ReportStore store() {
        return context.getBean(ReportStore.class);
    }

    ServiceDirectory directory() {
        return context.getBean(ServiceDirectory.class);
    }

    List<ArchiveChanged> news() {
        return context.getBean(Room.class).news;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan
    static class Room {
        final List<ArchiveChanged> news = new ArrayList<>();

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @EventListener
        void hear(ArchiveChanged change) {
            news.add(change);
        }
    }
}
