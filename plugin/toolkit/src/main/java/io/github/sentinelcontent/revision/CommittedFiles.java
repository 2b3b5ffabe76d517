package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Lays files of a commit out on disk. */
final class CommittedFiles {

    /** The same bounds as for content that is read from a folder; what lies beyond is left out there too. */
    private static final int MAX_FILES = 50_000;

    private static final long MAX_BYTES = 64L << 20;

    private CommittedFiles() {}

    /**
     * Writes the files below a folder of the commit into a target folder; links and sub-modules are left out.
     *
     * @param folder path as git writes it, empty for all
     * @return the number of files
     */
    static int layOut(Repository repository, RevCommit commit, String folder, Path target) throws IOException {
        int count = 0;
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            if (!folder.isEmpty()) {
                walk.setFilter(PathFilter.create(folder));
            }
            while (walk.next() && count < MAX_FILES) {
                String path = walk.getPathString();
                Path file = target.resolve(folder.isEmpty() ? path : path.substring(folder.length() + 1))
                        .normalize();
                ObjectLoader content = isFile(walk) ? repository.open(walk.getObjectId(0)) : null;
                if (content != null && content.getSize() <= MAX_BYTES && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    try (OutputStream out = Files.newOutputStream(file)) {
                        content.copyTo(out);
                    }
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isFile(TreeWalk walk) {
        FileMode mode = walk.getFileMode(0);
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }
}
