package io.hindcast.classifying;

import io.hindcast.report.Axis;
import java.util.List;

/**
 * A class of trigger or of contributing factor, and the other words by which reports call it. {@code color} is fixed for the
 * archive: 0 is for <i>unknown</i> (always the same light grey), the others count from 1 along their axis.
 */
public record Category(Axis axis, String id, String label, List<String> aliases, String definition, int color) {

    /** The identifier of the category that stands where nothing was found, on both axes. */
    public static final String UNKNOWN = "unknown";

    /** Copies the list. */
    public Category {
        aliases = List.copyOf(aliases);
    }

    /** Whether this is the category that stands where nothing was found. */
    public boolean isUnknown() {
        return id.equals(UNKNOWN);
    }
}
