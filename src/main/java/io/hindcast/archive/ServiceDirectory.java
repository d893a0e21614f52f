package io.hindcast.archive;

import io.hindcast.report.ServiceName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which team owns which service, and which Golden Path components the service builds on. */
public interface ServiceDirectory {

    /** The team that owns a service, if the directory knows the service. */
    Optional<String> teamOf(ServiceName service);

    /** The services that a team owns, in alphabetical order. */
    List<ServiceName> servicesOf(String team);

    /** The Golden Path components that a service builds on, as far as known. */
    Set<String> componentsOf(ServiceName service);

    /** Every team, in alphabetical order. */
    List<String> teams();

    /** Every service that the directory knows or a stored report names, in alphabetical order. */
    List<ServiceName> services();

    /**
     * Replaces the directory by this YAML file: a list of {@code name}, {@code team} and {@code components}. Returns what is
     * wrong with the file, each in one sentence; then the directory stays as it was. Empty: replaced.
     */
    List<String> replace(Path file);
}
