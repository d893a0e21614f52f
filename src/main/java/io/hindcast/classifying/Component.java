package io.hindcast.classifying;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template or platform part of the Golden Path: the team that owns it, the address of the template itself, the other words that people use for it, those that
 * mean it only where the Golden Path is spoken of ({@code loosely}), and what it may lack.
 */
public record Component(
        String id,
        String name,
        String owner,
        @Nullable String template,
        List<String> aliases,
        List<String> loosely,
        List<Capability> capabilities) {

    /** Copies the lists. */
    public Component {
        aliases = List.copyOf(aliases);
        loosely = List.copyOf(loosely);
        capabilities = List.copyOf(capabilities);
    }

    /** The capability of this name or alias, without regard to case and punctuation. */
    public Optional<Capability> capability(String nameOrAlias) {
        String wanted = Names.fold(nameOrAlias);
        return capabilities.stream()
                .filter(one -> Names.anyIs(wanted, one.name(), one.aliases()))
                .findFirst();
    }
}
