package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** Finds the files of a working tree that differ from a commit; the index saves reading those that do not. */
final class WorkTreeChanges {

    private static final int COMMIT = 0;
    private static final int INDEX = 1;
    private static final int FILES = 2;

    private WorkTreeChanges() {}

    static SortedSet<Path> since(RevCommit commit, Repository repository, Path workTree, List<String> folders)
            throws IOException {
        SortedSet<Path> changed = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, INDEX);
            walk.addTree(files);
            if (!folders.contains("")) {
                walk.setFilter(PathFilterGroup.createFromStrings(folders));
            }
            while (walk.next()) {
                if (isIgnored(walk)) {
                    continue;
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                } else if (isChanged(walk)) {
                    changed.add(workTree.resolve(walk.getPathString()));
                }
            }
        }
        return changed;
    }

    /** What git ignores is no content, unless it was added all the same. */
    private static boolean isIgnored(TreeWalk walk) throws IOException {
        WorkingTreeIterator file = walk.getTree(FILES, WorkingTreeIterator.class);
        return file != null
                && walk.getTree(COMMIT, AbstractTreeIterator.class) == null
                && walk.getTree(INDEX, AbstractTreeIterator.class) == null
                && file.isEntryIgnored();
    }

    private static boolean isChanged(TreeWalk walk) {
        boolean isCommitted = walk.getTree(COMMIT, AbstractTreeIterator.class) != null;
        boolean exists = walk.getTree(FILES, AbstractTreeIterator.class) != null;
        return isCommitted && exists ? !walk.idEqual(COMMIT, FILES) : isCommitted || exists;
    }
}
