package io.hindcast.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a zip, read in place: nothing is unpacked to disk, and no more is read of a file than its entry declares. */
final class ZipSource {
    private final ZipFile zip;
    private final Limits limits;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ZipSource(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Source open(Path path, Limits limits) throws IOException {
        ZipFile zip = open(path);
        if (zip.size() > limits.zipEntries()) {
            zip.close();
            throw new IOException(path + ": more than " + limits.zipEntries() + " files in one zip");
        }
        return new Source(new ZipSource(zip, limits).entries(), zip::close);
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException notUtf8) {
            try {
                return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException broken) {
                throw new IOException(path + ": not a zip that can be read (" + broken.getMessage() + ")", broken);
            }
        }
    }

    private List<SourceEntry> entries() {
        List<ZipEntry> files = new ArrayList<>(Collections.list(zip.entries()));
        files.removeIf(entry -> entry.isDirectory() || isVersionControl(entry.getName()));
        files.sort(Comparator.comparing(ZipEntry::getName));
        return files.stream()
                .map(this::entry)
                .sorted(Comparator.comparing(SourceEntry::path))
                .toList();
    }

    private SourceEntry entry(ZipEntry entry) {
        String path = safe(entry.getName());
        if (!path.equals(entry.getName().replace('\\', '/'))) {
            return SourceEntry.refused(unique(path), "unsafe-path", "Its path leads out of the zip.");
        }
        if (!names.add(path)) {
            return SourceEntry.refused(unique(path), "path-taken", "The zip holds another file of this path.");
        }
        if (entry.getSize() > limits.fileBytes()) {
            return SourceEntry.refused(
                    path, "file-too-large", "Larger than " + limits.inWords(limits.fileBytes()) + "; not read.");
        }
        unpacked += Math.max(0, entry.getSize());
        if (unpacked > limits.zipBytes()) {
            return SourceEntry.refused(
                    path,
                    "zip-too-large",
                    "The zip's files exceed " + limits.inWords(limits.zipBytes()) + " up to here; not read.");
        }
        return new SourceEntry(path, entry.getSize(), () -> new Declared(zip.getInputStream(entry), entry));
    }

    private String unique(String path) {
        String name = path;
        for (int i = 2; !names.add(name) || name.isEmpty(); i++) {
            name = path + " (" + i + ")";
        }
        return name;
    }

    /** The path without anything that leads out of the zip or that a key cannot hold. */
    private static String safe(String name) {
        String path = Stream.of(name.replace('\\', '/').split("/", -1))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .map(part -> part.replaceAll("\\p{Cntrl}|^[A-Za-z]:$", "_"))
                .collect(Collectors.joining("/"));
        return path.isBlank() ? "unnamed" : path;
    }

    private static boolean isVersionControl(String name) {
        return Stream.of(name.split("/")).anyMatch(Sources::isVersionControl);
    }

    /** Stops where an entry goes on beyond the size that it declares, which only a zip made to do harm does. */
    private static final class Declared extends FilterInputStream {
        private long left;

        Declared(InputStream in, ZipEntry entry) {
            super(in);
            left = entry.getSize() < 0 ? Long.MAX_VALUE : entry.getSize();
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return count(read, read);
        }

        private int count(int answer, int bytes) throws IOException {
            left -= answer < 0 ? 0 : bytes;
            if (left < 0) {
                throw new IOException("it is larger than the zip declares");
            }
            return answer;
        }
    }
}
