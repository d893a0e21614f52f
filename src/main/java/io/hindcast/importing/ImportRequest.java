package io.hindcast.importing;

import java.nio.file.Path;

/**
 * One source to bring into an archive. {@code origin} names the source through its imports: files gone from it are removed,
 * files of other origins are left alone. A source that is not {@code whole}, such as a single upload, removes nothing.
 * {@code again} reads unchanged files too.
 */
public record ImportRequest(String archive, String origin, Place place, boolean whole, boolean again) {

    /**
     * What these words name, as an archive named after it: a Git repository by its URL, else the directory, zip or file at
     * this path. Throws {@link java.nio.file.InvalidPathException} where they can be no path.
     */
    public static ImportRequest of(String words) {
        return GitAddress.of(words).map(ImportRequest::of).orElseGet(() -> of(Path.of(words)));
    }

    /** The Git repository of this URL or in this directory, as an archive named after it; {@code #branch:folder} may follow. */
    public static ImportRequest ofGit(String words) {
        return of(GitAddress.of(words).orElseGet(() -> GitAddress.at(words)));
    }

    /** The directory, zip or file at this path, as an archive named after it; what a bare Git repository holds on its branch. */
    public static ImportRequest of(Path path) {
        return GitAddress.isBare(path)
                ? of(GitAddress.at(path.toString()))
                : new ImportRequest(
                        nameOf(path),
                        path.toAbsolutePath().normalize().toString(),
                        new Place.OnDisk(path),
                        true,
                        false);
    }

    /** The directory, zip or file at this path, as a part of this archive. */
    public static ImportRequest of(Path path, String archive) {
        return of(path).into(archive);
    }

    private static ImportRequest of(GitAddress repository) {
        return new ImportRequest(repository.name(), repository.toString(), repository, true, false);
    }

    /** Whether these words name a Git repository by its URL. */
    public static boolean isGit(String words) {
        return GitAddress.of(words).isPresent();
    }

    /** The same request for another archive. */
    public ImportRequest into(String other) {
        return new ImportRequest(other, origin, place, whole, again);
    }

    /** A zip, or a directory of loose files, that someone sent. Sent again under the same name, a zip replaces what it held before; loose files only add and change. */
    public static ImportRequest uploaded(String archive, Path path) {
        return Sources.isZip(path)
                ? new ImportRequest(archive, "upload:" + path.getFileName(), new Place.OnDisk(path), true, false)
                : new ImportRequest(archive, "upload", new Place.OnDisk(path), false, false);
    }

    /** Whether this path names a zip, by its ending. */
    public static boolean isZip(Path path) {
        return Sources.isZip(path);
    }

    /** The same request, reading unchanged files again. */
    public ImportRequest readingAgain() {
        return new ImportRequest(archive, origin, place, whole, true);
    }

    /** The last name of the path, without the ending of a zip; {@code archive} where the path has no name. */
    public static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        if (name == null) {
            return "archive";
        }
        String text = name.toString();
        return Sources.isZip(name) ? text.substring(0, text.length() - ".zip".length()) : text;
    }
}
