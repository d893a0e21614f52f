package io.hindcast.cataloguing;

import io.hindcast.cataloguing.CatalogueVersion.Origin;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.classifying.CatalogueShelf;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which catalogue holds when the program starts: the file that the settings name; without one the newest version in the store,
 * or what comes with Hindcast as long as nobody ever changed that. What was not in the store yet becomes a version.
 */
@Component
class StoredCatalogue implements CatalogueShelf {
    private static final Logger LOG = LoggerFactory.getLogger(StoredCatalogue.class);
    private static final String PROGRAM = "Hindcast";

    private final VersionRows rows;
    private final Clock clock;
    private final String path;
    private @Nullable String problem;
    private boolean started;

    StoredCatalogue(VersionRows rows, Clock clock, @Value("${hindcast.catalogue:}") String path) {
        this.rows = rows;
        this.clock = clock;
        this.path = path.strip();
    }

    /** The file that the settings name. */
    Optional<String> file() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /** What is wrong with that file. */
    synchronized Optional<String> problemOfFile() {
        version();
        return Optional.ofNullable(problem);
    }

    @Override
    public Catalogue newest() {
        CatalogueVersion version = version();
        try {
            return Catalogue.of(version.text());
        } catch (CatalogueException unreadable) {
            LOG.error(
                    "Version {} of the catalogue cannot be read any more ({}); what comes with Hindcast holds until somebody"
                            + " changes it",
                    version.number(),
                    unreadable.getMessage());
            return Catalogue.bundled();
        }
    }

    /** The version that holds. */
    synchronized CatalogueVersion version() {
        if (!started) {
            started = true;
            start();
        }
        return rows.newest().orElseThrow();
    }

    private void start() {
        Optional<CatalogueVersion> newest = rows.newest();
        if (!path.isEmpty()) {
            try {
                String text = Files.readString(Path.of(path));
                Catalogue.of(text);
                keep(newest, text, Origin.FILE, path);
                return;
            } catch (NoSuchFileException missing) {
                refuse(path + ": there is no such file");
            } catch (MalformedInputException notText) {
                refuse(path + ": this is no text in UTF-8");
            } catch (IOException | InvalidPathException unreadable) {
                refuse(path + " cannot be read: " + unreadable.getMessage());
            } catch (CatalogueException wrong) {
                refuse(path + ": " + wrong.getMessage());
            }
        }
        if (newest.isEmpty() || (newest.get().origin() == Origin.SHIPPED && path.isEmpty())) {
            keep(newest, Catalogue.bundledText(), Origin.SHIPPED, null);
        }
    }

    private void refuse(String why) {
        problem = why;
        LOG.error("The catalogue stays as it was: {}", why);
    }

    private void keep(Optional<CatalogueVersion> newest, String text, Origin origin, @Nullable String note) {
        String fingerprint = Catalogue.fingerprint(text);
        if (newest.isEmpty() || !newest.get().fingerprint().equals(fingerprint)) {
            int number = newest.map(CatalogueVersion::number).orElse(0) + 1;
            rows.add(new CatalogueVersion(number, fingerprint, text, origin, PROGRAM, clock.instant(), note));
        }
    }
}
