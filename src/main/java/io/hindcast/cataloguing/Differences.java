package io.hindcast.cataloguing;

import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueDifference;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.report.LabelSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells which reports another catalogue can label otherwise than the version of it that labeled them; any report of whose version nothing is known. */
final class Differences implements Predicate<LabelSource> {
    private final Catalogue next;
    private final Function<String, Optional<CatalogueVersion>> versions;
    private final Map<String, Predicate<String>> known = new ConcurrentHashMap<>();

    /** Against this catalogue; {@code versions} finds a version by its fingerprint. */
    Differences(Catalogue next, Function<String, Optional<CatalogueVersion>> versions) {
        this.next = next;
        this.versions = versions;
    }

    @Override
    public boolean test(LabelSource source) {
        return known.computeIfAbsent(source.catalogue(), this::since).test(source.text());
    }

    private Predicate<String> since(String fingerprint) {
        try {
            return versions.apply(fingerprint)
                    .map(version -> CatalogueDifference.between(Catalogue.of(version.text()), next))
                    .<Predicate<String>>map(change -> change::mayMove)
                    .orElse(any -> true);
        } catch (CatalogueException unreadable) {
            return any -> true;
        }
    }
}
