package io.hindcast.importing;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Says why a repository could not be fetched, and what to do about it. */
final class GitFailure {
    private GitFailure() {}

    static String inWords(GitAddress address, Throwable failure) {
        String words = messages(failure).toLowerCase(Locale.ROOT);
        if (is(failure, UnknownHostException.class) || words.contains("unknown host")) {
            return address.shown()
                    + " cannot be reached: its host is not known here. Check the address and the network";
        }
        if (is(failure, ConnectException.class) || is(failure, SocketTimeoutException.class)) {
            return address.shown() + " cannot be reached: nothing answers there. Check the address and the network";
        }
        if (Stream.of("not authorized", "authentication", "auth fail", "auth cancel", "not permitted", "cannot log in")
                .anyMatch(words::contains)) {
            return address.shown()
                    + " asks for a sign-in. Put the host with login and password (or token) into ~/.netrc for"
                    + " https, or a key that it knows into ~/.ssh for ssh, and import again";
        }
        if (words.contains("server key did not validate")) {
            return address.shown()
                    + " shows a key that ~/.ssh/known_hosts does not have. Connect once by ssh to check and keep"
                    + " it, and import again";
        }
        if (is(failure, NoRemoteRepositoryException.class)) {
            return address.shown() + " is no Git repository, or shows none without a sign-in. Check the address";
        }
        return address.shown() + " cannot be fetched: " + messages(failure);
    }

    private static boolean is(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static String messages(Throwable failure) {
        return causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
