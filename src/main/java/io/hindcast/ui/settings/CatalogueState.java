package io.hindcast.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.hindcast.archive.LabelStore;
import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.cataloguing.Progress;
import io.hindcast.classifying.Catalogue;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which catalogue holds, how far the archive is labeled by it, and the ways to change it as a whole. */
class CatalogueState extends Div {
    private final CatalogueDesk desk;
    private final Runnable afterwards;
    private @Nullable Object shown;

    CatalogueState(CatalogueDesk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        addClassName("catalogue-state");
    }

    /** Shows how things stand by now. */
    void refresh() {
        CatalogueVersion holding = desk.versions().holding();
        Optional<Progress> progress = desk.job().progress();
        LabelStore.Count count = desk.relabeling().count();
        Object now = List.of(holding.number(), progress, count);
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(
                new Paragraph(
                        "What Hindcast calls things and by which words it recognizes them. A change labels the whole archive"
                                + " again, in the background; what people corrected stands."),
                about(holding));
        progress.ifPresentOrElse(this::going, () -> waiting(count));
        notes(holding, count);
        add(buttons(holding));
    }

    private static Div about(CatalogueVersion holding) {
        Div row = new Div(
                Words.secondary("Version " + holding.number() + " holds, by " + holding.by() + ","),
                Words.instant(holding.at()),
                Words.secondary("UTC" + (holding.note() == null ? "" : ": " + holding.note())));
        row.addClassName("row");
        return row;
    }

    private void going(Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "Labeling the archive again");
        bar.setValue(progress.total() == 0 ? 1 : (double) progress.done() / progress.total());
        Div row = new Div(
                Words.secondary("Labeling again: %s of %s, %s with other labels"
                        .formatted(
                                Formats.count(progress.done()),
                                Formats.plural(progress.total(), "report", "reports"),
                                Formats.count(progress.different()))),
                new Button("Stop", click -> {
                    desk.job().stop();
                    afterwards.run();
                }));
        row.addClassName("row");
        add(bar, row);
    }

    private void waiting(LabelStore.Count count) {
        if (count.waiting() > 0) {
            Div row = new Div(
                    Words.secondary(Formats.plural(count.waiting(), "report is", "reports are")
                            + " still labeled by an earlier version."),
                    new Button("Go on", click -> {
                        desk.job().start();
                        afterwards.run();
                    }));
            row.addClassName("row");
            add(row);
        } else {
            add(Words.secondary(Formats.plural(count.labeled(), "report is", "reports are") + " labeled by it."));
        }
    }

    private void notes(CatalogueVersion holding, LabelStore.Count count) {
        if (count.withoutSource() > 0) {
            add(
                    Words.secondary(
                            Formats.plural(count.withoutSource(), "report was", "reports were")
                                    + " imported by an earlier Hindcast that kept nothing to label again from; import the archive once more."));
        }
        desk.job().problem().ifPresent(problem -> add(problem("Labeling again failed: " + problem)));
        desk.versions().problemOfFile().ifPresent(problem -> add(problem("The file was not taken over. " + problem)));
        desk.versions()
                .file()
                .ifPresent(file -> add(new Paragraph("The setting hindcast.catalogue keeps it in " + file
                        + "; change it there and start Hindcast again.")));
        if (desk.versions().isShippedNew()) {
            Div row = new Div(
                    Words.secondary(
                            "This Hindcast brings a newer catalogue than yours was made from. It would take the place of yours, with all that you changed in it; to keep that, download both and merge them as text."),
                    new Button(
                            "See what it would move",
                            click -> new ChangeSheet(desk, holding.number(), Catalogue.bundledText(), afterwards)
                                    .open()));
            row.addClassName("row");
            add(row);
        }
    }

    private Div buttons(CatalogueVersion holding) {
        Div row = new Div();
        row.addClassName("row");
        if (desk.isOpen()) {
            row.add(new Button("Edit as text", click -> new CatalogueTextSheet(desk, afterwards).open()));
        }
        byte[] bytes = holding.text().getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "catalogue.yaml", "application/yaml", bytes.length)),
                AttachmentType.DOWNLOAD,
                "Download as a file");
        download.setRouterIgnore(true);
        row.add(download);
        return row;
    }

    private static Paragraph problem(String words) {
        Paragraph problem = new Paragraph(words);
        problem.addClassName("settings-problem");
        return problem;
    }
}
