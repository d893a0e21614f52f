package io.hindcast.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.hindcast.HindcastApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a port of its own, over a store of its own with the sample archive in it, and a browser in front. */
@SpringBootTest(classes = HindcastApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class EndToEnd {
    private static final Path DATA = temporaryDirectory();

    /** How long a page may take to do or show what is asked of it, on a machine that is busy with other tests. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("hindcast.data", DATA.toAbsolutePath()::toString);
        settings.add(
                "hindcast.import",
                () -> Path.of("data/reports").toAbsolutePath().toString());
        settings.add(
                "hindcast.services",
                () -> Path.of("data/services.yaml").toAbsolutePath().toString());
    }

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @AfterEach
    void closeWindow() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** Opens a new window of this width, in light or dark. */
    final void window(int width, ColorScheme scheme) {
        closeWindow();
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 812 : 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** Goes to a page in the window and waits until its title stands; {@code path} without the leading slash. */
    final Page open(String path) {
        page.navigate("http://127.0.0.1:" + port + "/" + path);
        page.waitForSelector("h1");
        return page;
    }

    /** The page in the window. */
    final Page page() {
        return page;
    }

    /** What the browser's console has complained about since the test began. */
    final List<String> complaints() {
        return complaints;
    }

    /** Under {@code target}, since the application still writes when the process ends. */
    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "end-to-end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
