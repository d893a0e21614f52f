package io.hindcast.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Opens the application's services for a command: without a web server for all but {@code serve}. */
final class Rooms {
    /** What cannot start without a web server. */
    private static final String WEB_ONLY = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
            + "com.vaadin.flow.spring.VaadinScopesConfig";

    private final Class<?> application;
    private boolean serving;

    Rooms(Class<?> application) {
        this.application = application;
    }

    /** The services over the store in {@code data}, to be closed after use; nothing is started that the command does not ask for. */
    ConfigurableApplicationContext open(Path data) {
        StoreInUse.check(data);
        return builder(
                        data,
                        Map.of("spring.main.lazy-initialization", "true", "spring.autoconfigure.exclude", WEB_ONLY))
                // a default, since logging is set up before the command line's settings are seen
                .properties("logging.level.root=WARN")
                .web(WebApplicationType.NONE)
                .run();
    }

    /** The organisation's own words for severities from the settings, each with its level, for commands that open no services. */
    Map<String, Integer> severityWords() {
        StandardEnvironment settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return Binder.get(settings)
                .bind("hindcast.severity.words", Bindable.mapOf(String.class, Integer.class))
                .orElse(Map.of());
    }

    /** Starts the web application, which then keeps running. */
    void serve(Path data, Map<String, Object> settings) {
        StoreInUse.check(data);
        serving = true;
        builder(data, settings).run();
    }

    boolean isServing() {
        return serving;
    }

    private SpringApplicationBuilder builder(Path data, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("hindcast.data", data.toAbsolutePath().normalize().toString());
        return new SpringApplicationBuilder(application)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", properties)));
    }
}
