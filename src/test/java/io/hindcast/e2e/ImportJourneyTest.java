package io.hindcast.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportJourneyTest extends EndToEnd {
    private static final int IN_THE_ZIP = 300;

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "375, LIGHT", "375, DARK"})
    void a_file_and_a_zip_are_uploaded_watched_accounted_for_and_found(int width, ColorScheme scheme)
            throws IOException {
        window(width, scheme);
        String name = "mailer-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        open("import");

        uploads(new FilePayload(name + ".md", "text/markdown", report(name).getBytes(StandardCharsets.UTF_8)));
        assertThat(page().locator(".import-file-line").first()).containsText(name + ".md");
        assertThat(page().locator(".import-head")).containsText("completed");

        uploads(new FilePayload(name + ".zip", "application/zip", zip(name)));
        assertThat(page().locator(".import-head")).containsText("upload:" + name + ".zip");
        assertThat(count("files seen")).containsText(Integer.toString(IN_THE_ZIP + 1));
        assertThat(count("rejected")).containsText("1");
        count("rejected").click();
        assertThat(page().locator(".import-file")).hasCount(1);
        assertThat(page().locator(".import-file")).containsText("The file is empty");

        isFound("\"relay of " + name + "\"", "Mailings of " + name + " stop");
        assertThat(complaints()).isEmpty();
    }

    /** Sends a file and sees the import go on, live, and end. */
    private void uploads(FilePayload file) {
        page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(page().locator(".import-live vaadin-progress-bar").first()).isVisible();
        assertThat(page().locator(".import-live")).hasCount(0, new HasCountOptions().setTimeout(60_000));
    }

    private Locator count(String words) {
        return page().locator(".import-count").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void isFound(String query, String title) {
        Page page = page();
        page.keyboard().press("/");
        page.keyboard().type(query);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();

        assertThat(page.locator("h1")).containsText(title);
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name + "/empty.md"));
            for (int i = 1; i <= IN_THE_ZIP; i++) {
                zip.putNextEntry(new ZipEntry(name + "/queue-" + i + ".md"));
                zip.write(report(name + "-queue-" + i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String report(String name) {
        return """
                # Mailings of %1$s stop after a certificate expired

                - **Date**: 2026-03-04
                - **Severity**: SEV-2
                - **Services Impacted**: mailer

                ## Timeline (UTC)

                - 06:00 The certificate expires, every mailing fails
                - 06:20 Alert triggered
                - 06:40 New certificate loaded, service restored

                ## Root cause

                Nobody renewed the certificate of the relay of %1$s.
                """.formatted(name);
    }
}
