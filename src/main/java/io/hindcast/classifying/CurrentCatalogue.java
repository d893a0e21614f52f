package io.hindcast.classifying;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalogue that holds at the moment; whoever works on several things by it should ask once. Safe from many threads. */
public final class CurrentCatalogue implements Supplier<Catalogue> {
    private final Supplier<Catalogue> first;
    private final AtomicReference<@Nullable Catalogue> now = new AtomicReference<>();

    /** Begins with what this gives when first asked. */
    public CurrentCatalogue(Supplier<Catalogue> first) {
        this.first = first;
    }

    /** A catalogue that nothing changes. */
    public static CurrentCatalogue always(Catalogue catalogue) {
        return new CurrentCatalogue(() -> catalogue);
    }

    @Override
    public Catalogue get() {
        Catalogue known = now.get();
        if (known != null) {
            return known;
        }
        now.compareAndSet(null, first.get());
        return get();
    }

    /** From now on another catalogue holds. */
    public void replace(Catalogue next) {
        now.set(next);
    }
}
