package io.hindcast.cli;

import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.ChangeOutcome;
import io.hindcast.cataloguing.Progress;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.searching.SearchIndex;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Lets another catalogue hold and labels the archive again by it; prints the version and what moved as a line of JSON. */
final class CatalogueChange {
    private final ApplicationContext services;
    private final PrintWriter out;
    private final PrintWriter err;

    CatalogueChange(ApplicationContext services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit status. */
    int to(String text, @Nullable String by, @Nullable String note) {
        CatalogueVersions versions = services.getBean(CatalogueVersions.class);
        return switch (versions.change(text, versions.holding().number(), by, note)) {
            case ChangeOutcome.Holds holds -> label(holds.version());
            case ChangeOutcome.Same same -> label(same.version());
            case ChangeOutcome.Unreadable wrong -> refused(wrong.sentence());
            case ChangeOutcome.ChangedMeanwhile other ->
                refused("somebody else made version " + other.version().number());
            case ChangeOutcome.KeptInFile file ->
                refused("the settings say that the catalogue is kept in " + file.path());
        };
    }

    private int refused(String why) {
        err.println("catalogue: " + why);
        return 1;
    }

    private int label(CatalogueVersion version) {
        services.getBean(SearchIndex.class).open();
        try (LabelingLine line = LabelingLine.on(err)) {
            Progress end = services.getBean(Relabeling.class).run(() -> false, line::progress);
            out.printf(
                    "{\"version\":%d,\"reports\":%d,\"different\":%d}%n",
                    version.number(), end.done(), end.different());
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
