package io.hindcast.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
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
public abstract class PageTest extends SpringBrowserlessTest {
    @TempDir
    protected static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        settings.add("hindcast.data", data::toString);
    }

    /** Opens the page at this address. */
    protected static void visit(String address) {
        UI.getCurrent().navigate(address);
    }

    /** All that the open page says. */
    protected String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
