package io.hindcast.classifying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stored query for a name stands for: a component (loosely named or not), or one of its capabilities. */
record Mention(Component component, @Nullable Capability capability, boolean loosely) {

    /** What of it shows in a label: none of the other names, nor owner and template. */
    Object meaning() {
        return capability == null
                ? List.of(component.name(), loosely)
                : List.of(component.name(), capability.name(), capability.factor());
    }
}
