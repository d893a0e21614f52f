package io.hindcast.importing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The process that a run belongs to, so that a start does not take the run of one that lives for cut off: its host, its number
 * and start there, and which opening of the store it was in that process.
 */
record RunOwner(String host, long process, long startedMillis, String opening) {
    /** How long a process on another host may be silent before its runs count as cut off. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /** This process and this opening of the store. */
    static RunOwner here() {
        ProcessHandle own = ProcessHandle.current();
        return new RunOwner(
                thisHost(), own.pid(), started(own), UUID.randomUUID().toString());
    }

    /** The owner of this name; empty where it is none. */
    static Optional<RunOwner> of(@Nullable String name) {
        String[] parts = name == null ? new String[0] : name.split("/");
        try {
            return parts.length == 4
                    ? Optional.of(new RunOwner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]))
                    : Optional.empty();
        } catch (NumberFormatException misfit) {
            return Optional.empty();
        }
    }

    /** The name that {@link #of} reads. */
    String name() {
        return host + "/" + process + "/" + startedMillis + "/" + opening;
    }

    /** Whether it can go on with its run, as far as {@code here} can tell, when it last said so at {@code heard}. */
    boolean isAlive(RunOwner here, @Nullable Instant heard, Instant now) {
        if (equals(here)) {
            return true;
        }
        if (!host.equals(here.host)) {
            return heard != null && heard.plus(SILENCE).isAfter(now);
        }
        return process != here.process
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(other -> started(other) == startedMillis)
                        .isPresent();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '_');
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
