package io.hindcast.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.hindcast.importing.ImportRequest;
import io.hindcast.ui.parts.Glyph;
import io.hindcast.ui.parts.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The two ways in: files dropped here, and a path on the server. */
class ImportWays extends Div {
    private static final int LARGEST_UPLOAD = 200 << 20;

    /** Begins an import. */
    interface Begin {
        void begin(ImportRequest request, Runnable afterwards);
    }

    private final Begin begin;
    private final Uploads uploads = new Uploads();

    ImportWays(Begin begin) {
        this.begin = begin;
        addClassName("import-ways");
        add(upload(), path());
    }

    private Component upload() {
        TextField archive = new TextField("Archive");
        archive.setValue("uploads");
        Upload upload = new Upload(UploadHandler.toFile((metadata, file) -> {}, uploads::file));
        upload.setMaxFileSize(LARGEST_UPLOAD);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("Drop reports or a zip here"));
        upload.addAllFinishedListener(event -> {
            String name = archive.getValue().isBlank()
                    ? "uploads"
                    : archive.getValue().strip();
            uploads.take().forEach((path, afterwards) -> begin.begin(ImportRequest.uploaded(name, path), afterwards));
            upload.clearFileList();
        });
        return way("From this computer", "Files up to 5 MB each, or a zip of up to 200 MB.", upload, archive);
    }

    private Component path() {
        TextField path = new TextField("Path on the server, or Git URL");
        path.setPlaceholder("/srv/post-mortems");
        TextField archive = new TextField("Archive");
        archive.setPlaceholder("the path's last name");
        Button start = new Button("Import", Glyph.IMPORT.icon(), click -> begin(path, archive));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        path.addKeyDownListener(Key.ENTER, press -> begin(path, archive));
        Div fields = new Div(path, archive);
        fields.addClassName("row");
        return way(
                "From this server or Git",
                "A directory with everything below it, a zip, a single file, or a Git repository (URL#branch:folder).",
                fields,
                start);
    }

    private static Component way(String title, String words, Component... parts) {
        Div way = new Div(new H2(title), Words.secondary(words));
        way.add(parts);
        way.addClassName("card");
        return way;
    }

    private void begin(TextField field, TextField archive) {
        Optional<ImportRequest> request = request(field.getValue().strip());
        field.setInvalid(request.isEmpty());
        field.setErrorMessage("There is no such file or directory on the server.");
        request.ifPresent(found -> {
            String name = archive.getValue().strip();
            begin.begin(name.isEmpty() ? found : found.into(name), () -> {});
            field.clear();
        });
    }

    private static Optional<ImportRequest> request(String words) {
        try {
            boolean there = !words.isEmpty() && (ImportRequest.isGit(words) || Files.exists(Path.of(words)));
            return there ? Optional.of(ImportRequest.of(words)) : Optional.empty();
        } catch (InvalidPathException misfit) {
            return Optional.empty();
        }
    }
}
