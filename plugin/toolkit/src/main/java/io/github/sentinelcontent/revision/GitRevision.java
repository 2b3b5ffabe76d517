package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A revision of the git repository that the content lies in. */
final class GitRevision implements Revision {

    private final Repository repository;
    private final String name;
    private final Path workTree;
    private final RevCommit commit;
    private final SortedSet<Path> changedFiles;
    private final Map<Path, Optional<Path>> laidOut = new HashMap<>();
    private final TemporaryFolder temporary = new TemporaryFolder();

    private GitRevision(
            Repository repository, String name, Path workTree, RevCommit commit, SortedSet<Path> changedFiles) {
        this.repository = repository;
        this.name = name;
        this.workTree = workTree;
        this.commit = commit;
        this.changedFiles = changedFiles;
    }

    static GitRevision open(List<Path> content, String revision) throws RevisionException, IOException {
        Repository repository = repository(content.get(0));
        try {
            Path workTree = repository.getWorkTree().toPath().toRealPath();
            RevCommit commit = commit(repository, revision);
            List<String> inside = new ArrayList<>();
            for (Path folder : content) {
                inside.add(inside(workTree, folder));
            }
            return new GitRevision(
                    repository,
                    revision,
                    workTree,
                    commit,
                    WorkTreeChanges.since(commit, repository, workTree, inside));
        } catch (IOException | RevisionException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static Repository repository(Path folder) throws RevisionException, IOException {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile());
        if (builder.getGitDir() == null) {
            throw new RevisionException(
                    folder + " is in no git working tree",
                    "compare with a folder instead: -Dsentinel.baselineDirectory=<folder>");
        }
        Repository repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            throw new RevisionException(folder + " is in a bare repository", "run in a working tree");
        }
        return repository;
    }

    private static RevCommit commit(Repository repository, String revision) throws RevisionException, IOException {
        ObjectId wanted = resolve(repository, revision);
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new RevisionException("the repository has no commit yet", "commit first");
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(wanted));
            walk.markStart(walk.parseCommit(head));
            RevCommit base = walk.next();
            if (base == null) {
                throw new RevisionException(
                        "'" + revision + "' and HEAD have no commit in common", advice(repository, revision));
            }
            walk.reset();
            walk.setRevFilter(RevFilter.ALL);
            return walk.parseCommit(base);
        }
    }

    private static ObjectId resolve(Repository repository, String revision) throws RevisionException, IOException {
        try {
            ObjectId found = repository.resolve(revision + "^{commit}");
            if (found != null) {
                return found;
            }
            throw new RevisionException("git knows no revision '" + revision + "'", advice(repository, revision));
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            throw new RevisionException("'" + revision + "' names no commit", "give a branch, tag or commit");
        }
    }

    /** What to do depends on how CI fetched: one commit only, or without the other branch. */
    private static String advice(Repository repository, String revision) throws IOException {
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            return "the clone is shallow: fetch the whole history (fetch-depth: 0 in GitHub's checkout action,"
                    + " fetchDepth: 0 in Azure Pipelines, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow)";
        }
        int slash = revision.indexOf('/');
        return slash > 0
                ? "fetch it: git fetch " + revision.substring(0, slash) + " " + revision.substring(slash + 1)
                : "fetch it, or name another branch, tag or commit";
    }

    /** Returns the path of a folder as git writes it, empty for the working tree itself. */
    private static String inside(Path workTree, Path folder) throws RevisionException, IOException {
        Path real = folder.toRealPath();
        if (!real.startsWith(workTree)) {
            throw new RevisionException(folder + " is outside of " + workTree, "give folders of one working tree");
        }
        return workTree.relativize(real).toString().replace('\\', '/');
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SortedSet<Path> changedFiles() {
        return changedFiles;
    }

    @Override
    public synchronized Optional<Path> before(Path folder) throws IOException {
        Path real = folder.toAbsolutePath().normalize();
        Path inTree = Files.exists(real) ? real.toRealPath() : real;
        if (!inTree.startsWith(workTree)) {
            return Optional.empty();
        }
        Optional<Path> known = laidOut.get(inTree);
        if (known == null) {
            Path target =
                    temporary.path().resolve(Integer.toString(laidOut.size())).resolve(inTree.getFileName());
            String path = workTree.relativize(inTree).toString().replace('\\', '/');
            known = CommittedFiles.layOut(repository, commit, path, target) > 0
                    ? Optional.of(target)
                    : Optional.empty();
            laidOut.put(inTree, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        repository.close();
        temporary.delete();
    }
}
