package io.hindcast.followup;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Asks the actions of a real store, which is opened once for a test class and empty before each of its tests. */
abstract class FollowUpTest {
    static OpenFollowUp room;

    @BeforeAll
    static void open(@TempDir Path directory) {
        room = OpenFollowUp.in(directory);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    final void clear() {
        room.clear();
    }
}
