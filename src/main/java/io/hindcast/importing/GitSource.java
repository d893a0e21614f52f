package io.hindcast.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of one commit of a Git repository, read from its objects; nothing is checked out. */
final class GitSource {
    private GitSource() {}

    /** The files below the address's folder; closing the source closes the repository. */
    static Source open(Repository repository, ObjectId commit, GitAddress address) throws IOException {
        List<SourceEntry> entries = new ArrayList<>();
        try (ObjectReader objects = repository.newObjectReader();
                RevWalk commits = new RevWalk(objects);
                TreeWalk files = new TreeWalk(repository, objects)) {
            files.addTree(folder(objects, commits.parseCommit(commit).getTree(), address));
            files.setRecursive(true);
            while (files.next()) {
                entries.add(entry(repository, objects, files));
            }
        }
        entries.sort(Comparator.comparing(SourceEntry::path));
        return new Source(entries, commit.name(), repository::close);
    }

    private static ObjectId folder(ObjectReader objects, RevTree tree, GitAddress address) throws IOException {
        if (address.folder().isEmpty()) {
            return tree;
        }
        try (TreeWalk found = TreeWalk.forPath(objects, address.folder(), tree)) {
            if (found == null || !found.getFileMode(0).equals(FileMode.TREE)) {
                throw new IOException(address.shown() + " has no folder '" + address.folder() + "' on that branch");
            }
            return found.getObjectId(0);
        }
    }

    private static SourceEntry entry(Repository repository, ObjectReader objects, TreeWalk at) throws IOException {
        String path = Sources.slashed(at.getPathString());
        FileMode mode = at.getFileMode(0);
        if (mode.equals(FileMode.SYMLINK)) {
            return SourceEntry.refused(path, "symbolic-link", "A link; links are not followed.");
        }
        if (mode.equals(FileMode.GITLINK)) {
            return SourceEntry.refused(path, "submodule", "A submodule; import its own repository instead.");
        }
        ObjectId file = at.getObjectId(0);
        return new SourceEntry(
                path,
                objects.getObjectSize(file, Constants.OBJ_BLOB),
                () -> repository.open(file).openStream());
    }
}
