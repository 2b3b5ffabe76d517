package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Content as it was before, to compare today's with. Must be closed, since files of a git revision are kept on disk. */
public interface Revision extends AutoCloseable {

    /** Returns how users call it: the name of the git revision or of the folder. */
    String name();

    /**
     * Returns the files that are new, different or gone, as absolute paths of today's content, sorted. Files that git
     * ignores are left out.
     */
    SortedSet<Path> changedFiles();

    /**
     * Returns a folder that holds what a folder of today's content held.
     *
     * @return empty if the folder did not exist
     * @throws IOException if the content cannot be read, or not be laid out on disk
     */
    Optional<Path> before(Path folder) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Opens the point where the working tree left a revision of git, so that what others did there since then does not
     * count as a change.
     *
     * @param content folders of today's content, all in one working tree; what lies outside is not looked at
     * @param revision a branch, tag or commit, such as {@code origin/main}
     * @throws RevisionException if the folders are in no git working tree, or the revision is unknown there
     * @throws IOException if the repository cannot be read
     */
    static Revision ofGit(List<Path> content, String revision) throws RevisionException, IOException {
        return GitRevision.open(content, revision);
    }

    /**
     * Opens a copy of the content that was kept.
     *
     * @param content folder of today's content
     * @param before folder that held the same before
     * @throws RevisionException if there is no such folder
     * @throws IOException if one of the folders cannot be read
     */
    static Revision ofFolder(Path content, Path before) throws RevisionException, IOException {
        return FolderRevision.open(content, before);
    }
}
