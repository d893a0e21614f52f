package io.hindcast.importing;

import java.nio.file.Path;

/**
 * One source to bring into an archive. {@code origin} names the source through its imports: files gone from it are removed,
 * files of other origins are left alone. A source that is not {@code whole}, such as a single upload, removes nothing.
 * {@code again} reads unchanged files too.
 */
public record ImportRequest(String archive, String origin, Path path, boolean whole, boolean again) {

    /** The directory, zip or file at this path, as an archive named after it. */
    public static ImportRequest of(Path path) {
        return of(path, nameOf(path));
    }

    /** The directory, zip or file at this path, as a part of this archive. */
    public static ImportRequest of(Path path, String archive) {
        return new ImportRequest(archive, path.toAbsolutePath().normalize().toString(), path, true, false);
    }

    /** A zip, or a directory of loose files, that someone sent. Sent again under the same name, a zip replaces what it held before; loose files only add and change. */
    public static ImportRequest uploaded(String archive, Path path) {
        return Sources.isZip(path)
                ? new ImportRequest(archive, "upload:" + path.getFileName(), path, true, false)
                : new ImportRequest(archive, "upload", path, false, false);
    }

    /** Whether this path names a zip, by its ending. */
    public static boolean isZip(Path path) {
        return Sources.isZip(path);
    }

    /** The same request, reading unchanged files again. */
    public ImportRequest readingAgain() {
        return new ImportRequest(archive, origin, path, whole, true);
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
