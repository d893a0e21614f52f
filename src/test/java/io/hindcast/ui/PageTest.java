package io.hindcast.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.hindcast.HindcastApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Opens pages in the JVM, without a browser, over a real store in a temporary directory that lasts for one test class. */
@SpringBootTest(classes = HindcastApplication.class)
@ViewPackages(packages = "io.hindcast.ui")
@DirtiesContext
abstract class PageTest extends SpringBrowserlessTest {
    @TempDir
    static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        settings.add("hindcast.data", data::toString);
    }
}
