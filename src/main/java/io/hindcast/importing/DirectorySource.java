package io.hindcast.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a directory tree. Links are not followed, so that nothing outside the tree is read and no file twice. */
final class DirectorySource extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourceEntry> entries = new ArrayList<>();

    private DirectorySource(Path root) {
        this.root = root;
    }

    static Source open(Path directory) throws IOException {
        Path root = directory.toRealPath();
        DirectorySource visitor = new DirectorySource(root);
        Files.walkFileTree(root, visitor);
        visitor.entries.sort(Comparator.comparing(SourceEntry::path));
        return new Source(visitor.entries, () -> {});
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean passedOver = !directory.equals(root) && Sources.isVersionControl(name(directory));
        return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            entries.add(new SourceEntry(path(file), attributes.size(), () -> Files.newInputStream(file)));
        } else if (attributes.isSymbolicLink()) {
            entries.add(SourceEntry.refused(path(file), "symbolic-link", "A link; links are not followed."));
        } else {
            entries.add(SourceEntry.refused(path(file), "no-file", "Neither a file nor a directory."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        entries.add(SourceEntry.refused(
                path(file),
                "unreadable",
                "It cannot be opened: " + failure.getClass().getSimpleName() + "."));
        return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
        String path = Sources.slashed(root.relativize(file).toString());
        return path.isBlank() ? "unnamed" : path;
    }

    private static String name(Path directory) {
        return String.valueOf(directory.getFileName());
    }
}
