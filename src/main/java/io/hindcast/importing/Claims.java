package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that no two files of an archive give a report of the same key: the first keeps it, the second is rejected. */
final class Claims {
    /** Key to the path that has it, or to the origin and path where that is another one. */
    private final Map<ReportKey, String> holders = new HashMap<>();

    /** With the files that came from other origins: path to origin. */
    Claims(Map<String, String> others) {
        others.forEach((path, origin) -> holders.put(ReportKey.ofPath(path), path + " of " + origin));
    }

    /** Lets a file keep its key. */
    void claim(String path) {
        holders.putIfAbsent(ReportKey.ofPath(path), path);
    }

    /** The file itself, or its rejection where another one has its key. A rejected one is read again at the next import. */
    ReadFile own(ReadFile file) {
        if (file.outcome() == Outcome.REJECTED) {
            return file;
        }
        String holder = holders.computeIfAbsent(ReportKey.ofPath(file.path()), key -> file.path());
        if (holder.equals(file.path())) {
            return file;
        }
        Diagnostic reason = SourceEntry.refusal(
                "key-taken", "The archive has a report of this name already, from " + holder + "; rename one of them.");
        return FileReader.rejected(file.path(), "", reason);
    }
}
