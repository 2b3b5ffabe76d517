package io.github.sentinelcontent.validation.gate;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Lets through what a change is to be blamed for. */
public final class Gate {

    private final Revision revision;
    private final Path folder;
    private final ChangedFiles changed;

    /**
     * A gate that compares with a revision.
     *
     * @param folder the solution, or the folder of solutions, that paths in reports begin at
     */
    public Gate(Revision revision, Path folder) {
        this.revision = revision;
        this.folder = ChangedFiles.real(folder);
        this.changed = ChangedFiles.of(revision);
    }

    /** Returns the solution as it was; empty for a new one. */
    public Optional<Solution> before(Solution solution) {
        try {
            Optional<Path> old = revision.before(solution.folder().root());
            return old.isEmpty() ? Optional.empty() : Optional.of(SolutionLoader.load(old.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the change reaches in a solution. */
    public ChangeScope scope(Solution now, Optional<Solution> before, String prefix) {
        return ChangeScope.of(now, before, prefix, changed);
    }

    /** Tells whether a finding about several solutions stands in a changed file or names one. */
    public boolean concerns(Finding finding) {
        return changed.contains(folder, finding.location().file())
                || changed.paths().stream()
                        .filter(path -> path.startsWith(folder))
                        .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .anyMatch(finding.message()::contains);
    }
}
