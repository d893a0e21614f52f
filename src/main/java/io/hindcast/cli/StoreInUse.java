package io.hindcast.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says that another process has the store open, which one process may have at a time. */
final class StoreInUse extends RuntimeException {
    private StoreInUse(Path data) {
        super("The store in " + data + " is in use by another Hindcast process. Stop it, or use its pages instead.");
    }

    /** Throws where the embedded store in this directory is open; asks the lock that H2 itself holds on its file. */
    static void check(Path data) {
        Path file = data.resolve("store.mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StoreInUse(data);
            }
        } catch (OverlappingFileLockException ours) {
            throw new StoreInUse(data);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The store in " + data + " cannot be opened: " + unreadable, unreadable);
        }
    }
}
