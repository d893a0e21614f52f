package io.hindcast.searching;

import java.nio.file.Path;

/** The index cannot be changed, since another process has it open. */
public final class IndexInUse extends RuntimeException {
    IndexInUse(Path directory) {
        super("The index in " + directory + " is in use by another process; stop it first");
    }
}
