package io.hindcast.importing;

import java.nio.file.Path;

/** Where reports come from: files on this computer, or a branch of a Git repository. */
public sealed interface Place permits Place.OnDisk, GitAddress {

    /** A directory tree, a zip or a single file. */
    record OnDisk(Path path) implements Place {
        @Override
        public String toString() {
            return path.toString();
        }
    }
}
