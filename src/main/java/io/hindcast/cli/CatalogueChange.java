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
        int before = versions.holding().number();
        return switch (versions.change(text, before, by, note)) {
            case ChangeOutcome.Holds holds -> {
                int now = holds.version().number();
                err.printf(
                        "Version %d of the catalogue holds; version %d is kept (catalogue restore %d).%n",
                        now, before, before);
                yield label(holds.version());
            }
            case ChangeOutcome.Same same -> {
                err.printf("This is what version %d says, which holds already; there is no new version.%n", before);
                yield label(same.version());
            }
            case ChangeOutcome.Unreadable wrong -> refused(wrong.sentence(), before);
            case ChangeOutcome.ChangedMeanwhile other ->
                refused(
                        "somebody else made version " + other.version().number()
                                + " meanwhile; look at it and try again",
                        other.version().number());
            case ChangeOutcome.KeptInFile file ->
                refused(
                        "the setting hindcast.catalogue keeps it in " + file.path()
                                + "; change that file, it is taken over at the next start",
                        before);
        };
    }

    private int refused(String why, int holding) {
        err.printf("catalogue: %s. Nothing is changed; version %d holds.%n", why, holding);
        return 1;
    }

    /** Labels those that another catalogue than the one that holds labeled; returns the exit status. */
    int goOn() {
        return label(services.getBean(CatalogueVersions.class).holding());
    }

    private int label(CatalogueVersion version) {
        services.getBean(SearchIndex.class).open();
        err.flush();
        try (LabelingLine line = LabelingLine.on(err)) {
            Progress end = services.getBean(Relabeling.class).run(() -> false, line::progress);
            out.printf(
                    "{\"version\":%d,\"reports\":%d,\"different\":%d}%n",
                    version.number(), end.done(), end.different());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            err.println("catalogue: stopped; catalogue label goes on");
            return 1;
        }
        long without = services.getBean(Relabeling.class).count().withoutSource();
        if (without > 0) {
            err.printf(
                    "%d reports keep their labels until they are imported again: an earlier Hindcast stored them.%n",
                    without);
        }
        return 0;
    }
}
