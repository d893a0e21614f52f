package io.hindcast.importing;

import io.hindcast.report.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens Git repositories: those on this computer in place, others as bare copies under {@code git/} in the data directory, of
 * which each import fetches what is new. The network is used at no other time.
 */
@Component
class Repositories {
    private static final int TIMEOUT_SECONDS = 60;
    private static final int MOST_NAMES = 12;

    private final Path copies;

    Repositories(@Value("${hindcast.data}/git") Path copies) {
        this.copies = copies;
    }

    /** The files of the address's branch as of its newest commit; throws with a message for people where they are not to be had. */
    Source open(GitAddress address) throws IOException {
        Path local = address.local().orElse(null);
        Repository repository = local == null ? copy(address) : inPlace(local);
        try {
            ObjectId commit = local == null ? fetch(repository, address) : newest(repository, address);
            return GitSource.open(repository, commit, address);
        } catch (IOException | RuntimeException failure) {
            repository.close();
            throw failure;
        }
    }

    private static Repository inPlace(Path directory) throws IOException {
        Path own = directory.resolve(Constants.DOT_GIT);
        try {
            return GitAddress.isBare(directory)
                    ? new RepositoryBuilder()
                            .setGitDir(directory.toFile())
                            .setMustExist(true)
                            .build()
                    : new RepositoryBuilder()
                            .setWorkTree(directory.toFile())
                            .setGitDir(Files.isDirectory(own) ? own.toFile() : null)
                            .setMustExist(true)
                            .build();
        } catch (RepositoryNotFoundException none) {
            throw new IOException(directory + " is no Git repository: name its root, or a bare one", none);
        }
    }

    private Repository copy(GitAddress address) throws IOException {
        String name = Sha256.hex(address.shown());
        Path directory = copies.resolve(name.substring(0, 16) + ".git");
        Repository repository =
                new RepositoryBuilder().setBare().setGitDir(directory.toFile()).build();
        if (!GitAddress.isBare(directory)) {
            repository.create(true);
        }
        return repository;
    }

    private static ObjectId fetch(Repository repository, GitAddress address) throws IOException {
        try {
            Map<String, Ref> heads = prepared(Git.lsRemoteRepository().setRemote(address.repository()))
                    .callAsMap();
            Ref branch = branch(address, heads, heads.get(Constants.HEAD));
            prepared(new Git(repository)
                            .fetch()
                            .setRemote(address.repository())
                            .setTagOpt(TagOpt.NO_TAGS)
                            .setRefSpecs(new RefSpec("+" + branch.getName() + ":" + Constants.R_HEADS + "imported")))
                    .call();
            return commit(address, branch.getObjectId());
        } catch (GitAPIException | JGitInternalException failure) {
            throw new IOException(GitFailure.inWords(address, failure), failure);
        }
    }

    private static ObjectId newest(Repository repository, GitAddress address) throws IOException {
        Map<String, Ref> heads = repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS).stream()
                .collect(Collectors.toMap(Ref::getName, ref -> ref));
        Ref branch = branch(address, heads, repository.exactRef(Constants.HEAD));
        return commit(address, branch.getObjectId());
    }

    private static Ref branch(GitAddress address, Map<String, Ref> heads, @Nullable Ref head) throws IOException {
        Ref found = address.branch() == null ? head : heads.get(Constants.R_HEADS + address.branch());
        if (found != null) {
            return found;
        }
        TreeSet<String> names = heads.keySet().stream()
                .filter(name -> name.startsWith(Constants.R_HEADS))
                .map(Repository::shortenRefName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.isEmpty()) {
            return commitless(address);
        }
        throw new IOException("%s has no branch %s; it has %s. Write the one you want after #"
                .formatted(
                        address.shown(),
                        address.branch() == null ? "of its own choice" : "'" + address.branch() + "'",
                        names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                                + (names.size() > MOST_NAMES ? " and others" : "")));
    }

    private static ObjectId commit(GitAddress address, @Nullable ObjectId commit) throws IOException {
        if (commit == null) {
            commitless(address);
        }
        return Objects.requireNonNull(commit);
    }

    private static Ref commitless(GitAddress address) throws IOException {
        throw new IOException(address.shown() + " has no commit yet");
    }

    private static <C extends TransportCommand<C, ?>> C prepared(C command) {
        return command.setTimeout(TIMEOUT_SECONDS).setCredentialsProvider(new NetRCCredentialsProvider());
    }
}
