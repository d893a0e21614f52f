package io.hindcast;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Asks the services of a house of its own, which is opened before each test over an empty directory and closed after it. */
public abstract class HouseTest {
    @TempDir
    protected Path directory;

    protected OpenHouse house;

    @BeforeEach
    final void open() {
        house = OpenHouse.in(directory);
    }

    @AfterEach
    final void close() {
        house.close();
    }
}
