package io.hindcast.archive;

import java.util.Map;

/** Which files an archive's reports come from. */
public interface ArchiveFiles {

    /** The origin of each path in an archive that gives a report and was imported from another origin than this one. */
    Map<String, String> ofOtherOrigins(String archive, String origin);
}
