package io.hindcast.cli;

import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads catalogue files and says what is wrong with them. */
final class CatalogueFiles {
    private CatalogueFiles() {}

    /** A catalogue with the text that it was read from. */
    record Read(String text, Catalogue catalogue) {}

    /** The catalogue in this file; empty where it cannot be read, which is told. */
    static Optional<Read> read(Path file, PrintWriter err) {
        try {
            String text = Files.readString(file);
            return Optional.of(new Read(text, Catalogue.of(text)));
        } catch (CatalogueException wrong) {
            err.println(file + ": " + wrong.getMessage());
        } catch (MalformedInputException notText) {
            err.println(file + ": this is no text in UTF-8");
        } catch (NoSuchFileException missing) {
            err.println(file + ": there is no such file");
        } catch (IOException unreadable) {
            err.println(file + ": cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
