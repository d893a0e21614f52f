package io.hindcast.archive;

import io.hindcast.report.ServiceName;
import java.util.Optional;

/** Service names as the store compares them. */
final class Services {
    private Services() {}

    /** The name to compare by; a name of nothing but quotes or space is kept as it is. */
    static String normalized(String name) {
        return parse(name).map(ServiceName::value).orElse(name);
    }

    /** The name as a value, if it is one. */
    static Optional<ServiceName> parse(String name) {
        try {
            return Optional.of(new ServiceName(name));
        } catch (IllegalArgumentException blank) {
            return Optional.empty();
        }
    }
}
