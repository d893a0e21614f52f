package io.hindcast.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.report.Reading;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms archive and followup, with those that say what gaps mean, over a real H2 file, on 14 March 2025 at noon. */
record OpenFollowUp(ConfigurableApplicationContext context) implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2025, 3, 14);
    static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");

    static OpenFollowUp in(Path directory) {
        return new OpenFollowUp(new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("room", settings(directory))))
                .run());
    }

    private static Map<String, Object> settings(Path directory) {
        return Map.of(
                "hindcast.data",
                directory.toString(),
                "spring.autoconfigure.exclude",
                "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                        + "com.vaadin.flow.spring.VaadinScopesConfig",
                "spring.main.lazy-initialization",
                "true",
                "logging.level.root",
                "WARN");
    }

    Actions actions() {
        return context.getBean(Actions.class);
    }

    List<ActionsChanged> news() {
        return context.getBean(Rooms.class).news;
    }

    /** Imports these reports into one archive, as an importer does. */
    void imports(Reading... reports) {
        context.getBean(ReportStore.class).save("larkfield", "/reports", List.of(reports));
    }

    /** Takes in a list of services and their teams. */
    void knows(Path services) {
        assertThat(context.getBean(ServiceDirectory.class).replace(services)).isEmpty();
    }

    void removes(String path) {
        context.getBean(ReportStore.class).markRemoved("larkfield", "/reports", List.of(path));
    }

    /** Lets the database count the questions that it is asked from now on. */
    void watchQuestions() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("set query_statistics false").update();
        jdbc.sql("set query_statistics true").update();
    }

    /** How often a table was read since. */
    int questionsAbout(String table) {
        return context.getBean(JdbcClient.class)
                .sql(
                        "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                                + " where sql_statement ilike 'select%' and regexp_like(sql_statement, 'from \"?' || ? || '\"?\\b', 'i')")
                .param(table)
                .query(Integer.class)
                .single();
    }

    /** Empties the store. */
    void clear() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("set referential_integrity false").update();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.startsWith("flyway"))
                .forEach(table -> jdbc.sql("truncate table \"" + table + "\" restart identity")
                        .update());
        jdbc.sql("set referential_integrity true").update();
        context.publishEvent(new ArchiveChanged("larkfield", List.of(), List.of()));
        news().clear();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not marked as a configuration, so that no other test's scan picks it up. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = {"io.hindcast.archive", "io.hindcast.followup"})
    @ComponentScan({"io.hindcast.archive", "io.hindcast.classifying", "io.hindcast.deciding", "io.hindcast.followup"})
    static class Rooms {
        final List<ActionsChanged> news = new ArrayList<>();

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }

        @EventListener
        void hear(ActionsChanged change) {
            news.add(change);
        }
    }
}
