package io.hindcast.importing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens what a path names: a directory tree, a zip, or a single file. */
final class Sources {
    /** Directories that hold a version-control system's own files; the only ones passed over. */
    private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn", ".bzr", ".jj", "CVS");

    private Sources() {}

    /** The files at this path in the order of their paths; throws with a message for people where there is none to be had. */
    static Source open(Path path, Limits limits) throws IOException {
        if (Files.isDirectory(path)) {
            return DirectorySource.open(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path + ": there is no such file or directory");
        }
        if (isZip(path)) {
            return ZipSource.open(path, limits);
        }
        String name = slashed(String.valueOf(path.getFileName()));
        return new Source(List.of(new SourceEntry(name, Files.size(path), () -> Files.newInputStream(path))), () -> {});
    }

    static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static boolean isVersionControl(String directory) {
        return VERSION_CONTROL.contains(directory);
    }

    /** A path with {@code /}; a backslash inside a name, which a key cannot hold, becomes {@code _}. */
    static String slashed(String path) {
        return path.replace(File.separatorChar, '/').replace('\\', '_');
    }
}
