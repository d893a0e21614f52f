package io.hindcast.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a Git repository and a folder in it, written {@code repository#branch:folder}: without a branch the one that the
 * repository's HEAD names, without a folder everything. The repository is a URL, which is fetched, or {@code git:} and an
 * absolute path, which is read in place.
 */
public record GitAddress(String repository, @Nullable String branch, String folder) implements Place {
    private static final Pattern URL =
            Pattern.compile("(?:https?|ssh|git|file)://\\S+|[\\w.-]+@[\\w.-]+:(?!//)\\S+|git:(?!//).+");
    private static final Pattern FRAGMENT = Pattern.compile("(.+?)#([^#:\\s]*)(?::(.*))?");
    private static final String LOCAL = "git:";

    /** The repository that these words name by a URL; empty where they are a path. */
    static Optional<GitAddress> of(String words) {
        return URL.matcher(words).matches() ? Optional.of(parse(words)) : Optional.empty();
    }

    /** The repository in this directory, bare or with a work tree; {@code #branch:folder} may follow. */
    static GitAddress at(String path) {
        GitAddress named = Files.exists(Path.of(path)) ? new GitAddress(path, null, "") : parse(path);
        Path directory = Path.of(named.repository).toAbsolutePath().normalize();
        return new GitAddress(LOCAL + directory, named.branch, named.folder);
    }

    /** Whether this directory is a bare repository, which holds no files but Git's own. */
    static boolean isBare(Path directory) {
        return Files.isRegularFile(directory.resolve("HEAD"))
                && Files.isDirectory(directory.resolve("objects"))
                && Files.isDirectory(directory.resolve("refs"));
    }

    private static GitAddress parse(String words) {
        Matcher parts = FRAGMENT.matcher(words);
        if (!parts.matches()) {
            return new GitAddress(words, null, "");
        }
        String branch = parts.group(2);
        String folder = parts.group(3) == null ? "" : parts.group(3).replaceAll("^/+|/+$", "");
        return new GitAddress(parts.group(1), branch.isEmpty() ? null : branch, folder);
    }

    /** The directory of a repository that is read in place; empty for one that is fetched. */
    Optional<Path> local() {
        return repository.startsWith(LOCAL) && !repository.startsWith("git://")
                ? Optional.of(Path.of(repository.substring(LOCAL.length())))
                : Optional.empty();
    }

    /** The repository without the user and password that its URL may hold. */
    String shown() {
        return local().map(Path::toString).orElseGet(() -> repository.replaceFirst("(?<=://)[^/@]*:[^/@]*@", ""));
    }

    /** The repository's last name without {@code .git}. */
    String name() {
        String name = repository.replaceFirst("(?:/?\\.git)?/*$", "").replaceFirst(".*[/:\\\\]", "");
        return name.isBlank() ? "archive" : name;
    }

    /** The address as it names the source through its imports, without a password. */
    @Override
    public String toString() {
        String where = local().isPresent() ? repository : shown();
        String place = folder.isEmpty() ? "" : ":" + folder;
        return branch == null && place.isEmpty() ? where : where + "#" + (branch == null ? "" : branch) + place;
    }
}
