package io.hindcast.cataloguing;

import io.hindcast.cataloguing.CatalogueVersion.Origin;
import io.hindcast.cataloguing.ChangeOutcome.ChangedMeanwhile;
import io.hindcast.cataloguing.ChangeOutcome.Holds;
import io.hindcast.cataloguing.ChangeOutcome.KeptInFile;
import io.hindcast.cataloguing.ChangeOutcome.Same;
import io.hindcast.cataloguing.ChangeOutcome.Unreadable;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.classifying.CatalogueReplaced;
import io.hindcast.classifying.CurrentCatalogue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The catalogue as people edit it, with all its versions; the newest holds. */
@Service
public final class CatalogueVersions {
    /** Who made a version of which nobody said so. */
    public static final String UNNAMED = "unnamed";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final StoredCatalogue stored;
    private final VersionRows rows;
    private final CurrentCatalogue current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueVersions(
            StoredCatalogue stored,
            VersionRows rows,
            CurrentCatalogue current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The version that holds. */
    public CatalogueVersion holding() {
        return stored.version();
    }

    /** Every version, the newest first. */
    public List<CatalogueVersion> all() {
        holding();
        return rows.all();
    }

    /** The version of this number. */
    public Optional<CatalogueVersion> find(int number) {
        return rows.find(number);
    }

    /** The file that the settings name as the catalogue; the pages show it and leave it alone. */
    public Optional<String> file() {
        return stored.file();
    }

    /** What is wrong with the file that the settings name, so that the version before it holds. */
    public Optional<String> problemOfFile() {
        return stored.problemOfFile();
    }

    /** Whether the catalogue that comes with Hindcast says something that no version here ever said. */
    public boolean isShippedNew() {
        String shipped = Catalogue.fingerprint(Catalogue.bundledText());
        return file().isEmpty()
                && all().stream().noneMatch(one -> one.fingerprint().equals(shipped));
    }

    /**
     * Lets another catalogue hold from now on; {@code seen} is the number of the version that the person edited. A blank name is
     * kept as {@link #UNNAMED}.
     */
    public ChangeOutcome change(String text, int seen, @Nullable String by, @Nullable String note) {
        Optional<String> file = file();
        if (file.isPresent()) {
            return new KeptInFile(file.get());
        }
        Catalogue next;
        try {
            next = Catalogue.of(text);
        } catch (CatalogueException wrong) {
            return new Unreadable(String.valueOf(wrong.getMessage()), wrong.line(), wrong.column());
        }
        CatalogueVersion holding = holding();
        if (holding.number() != seen) {
            return new ChangedMeanwhile(holding);
        }
        if (holding.fingerprint().equals(next.fingerprint())) {
            return new Same(holding);
        }
        return keep(holding, next, text, by, note);
    }

    private ChangeOutcome keep(
            CatalogueVersion holding, Catalogue next, String text, @Nullable String by, @Nullable String note) {
        CatalogueVersion version = new CatalogueVersion(
                holding.number() + 1,
                next.fingerprint(),
                text,
                Origin.EDITED,
                Optional.ofNullable(shortened(by, LONGEST_NAME)).orElse(UNNAMED),
                clock.instant(),
                shortened(note, LONGEST_NOTE));
        if (!rows.add(version)) {
            return new ChangedMeanwhile(rows.newest().orElse(holding));
        }
        Catalogue before = current.get();
        current.replace(next);
        events.publishEvent(new CatalogueReplaced(before, next));
        return new Holds(version);
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip();
        return line.substring(0, Math.min(line.length(), longest));
    }
}
