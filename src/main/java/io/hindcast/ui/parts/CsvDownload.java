package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.hindcast.csv.Csv;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** A link that downloads rows as CSV (UTF-8, the first row is the head) under lines with {@code #} that say scope, filter and time. */
public final class CsvDownload extends Anchor {
    /** A link of these words; the rows are asked for when it is clicked, and the file name gets its ending here. */
    public CsvDownload(String text, String fileName, CsvScope scope, Supplier<List<List<String>>> rows) {
        super(handler(fileName + ".csv", scope, rows), AttachmentType.DOWNLOAD, text);
        setRouterIgnore(true);
    }

    private static DownloadHandler handler(String file, CsvScope scope, Supplier<List<List<String>>> rows) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = csv(scope, rows.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv;charset=utf-8", bytes.length);
        });
    }

    /** The file's content. */
    static String csv(CsvScope scope, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        scope.lines()
                .forEach(line -> text.append("# ")
                        .append(line.replaceAll("\\p{Cntrl}", " "))
                        .append('\n'));
        Csv.write(rows, text);
        return text.toString();
    }
}
