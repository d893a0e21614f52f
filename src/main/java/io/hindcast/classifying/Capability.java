package io.hindcast.classifying;

import java.util.List;

/**
 * Something that a Golden Path component can offer or lack, such as <i>staged rollout</i>, the factor that its absence is,
 * and the other words that people use for it.
 */
public record Capability(String name, String factor, List<String> aliases) {

    /** Copies the list. */
    public Capability {
        aliases = List.copyOf(aliases);
    }
}
