package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the content is, where reports go, when to do nothing. */
abstract class SentinelMojo extends AbstractMojo {

    /**
     * The solution folder, such as {@code Solutions/Contoso}; it holds {@code Data/Solution_*.json}. Without this and
     * {@code solutionsDirectory} the folder of the pom (or the current one) is taken.
     */
    @Parameter(property = "sentinel.solution")
    private @Nullable File solution;

    /**
     * A folder of solution folders, or a checkout of the Azure-Sentinel repository: every solution in it is handled,
     * several at a time.
     */
    @Parameter(property = "sentinel.solutionsDirectory")
    private @Nullable File solutionsDirectory;

    /**
     * Where reports are written: findings.json, findings.sarif and TEST-*.xml; {@code sentinel-reports} in the build
     * directory by default.
     */
    @Parameter(property = "sentinel.reportsDirectory")
    private @Nullable File reportsDirectory;

    /** Does nothing at all, for every goal. */
    @Parameter(property = "sentinel.skip", defaultValue = "false")
    private boolean skip;

    /** Number of solutions handled at a time; 0 means one per processor. */
    @Parameter(property = "sentinel.parallelism", defaultValue = "0")
    private int parallelism;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @Nullable
    MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsGoal()) {
            getLog().info("Skipped.");
            return;
        }
        try {
            Optional<SolutionRepository> content = content();
            if (content.isPresent()) {
                run(content.get());
            }
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    /** Whether the skip flag of this goal is set. */
    abstract boolean skipsGoal();

    /** Whether a project with modules does the work once more, on all solutions of its folder together. */
    boolean spansModules() {
        return false;
    }

    /** Does the work of the goal on a solution or a folder of solutions. */
    abstract void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException;

    /** The number of solutions to handle at a time. */
    final int parallelism() {
        return parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
    }

    /** The folder for reports. */
    final Path reports() {
        return directory(reportsDirectory, "sentinel-reports");
    }

    /**
     * The folder given, or else the one of this name in the build directory. Without a pom there is no build directory,
     * and Maven leaves its expression as it stands; then it is {@code target} in the current folder.
     */
    final Path directory(@Nullable File given, String name) {
        if (given != null) {
            return given.toPath();
        }
        boolean hasPom = project != null && project.getFile() != null;
        Path build = hasPom
                ? Path.of(project.getBuild().getDirectory())
                : Path.of("target").toAbsolutePath();
        return build.resolve(name);
    }

    /** Prints how far a long run is, every few seconds. */
    final ProgressLog progress(String verb) {
        return new ProgressLog(getLog(), verb);
    }

    private Optional<SolutionRepository> content() throws IOException, MojoFailureException {
        if (solution != null && solutionsDirectory != null) {
            throw new MojoFailureException("give either sentinel.solution or sentinel.solutionsDirectory, not both");
        }
        File given = solution != null ? solution : solutionsDirectory;
        if (given == null) {
            return ofProject();
        }
        return isRepeatedByProperty() ? Optional.empty() : Optional.of(open(given.toPath()));
    }

    /** A property on the command line reaches every module of a reactor; the work is done once, in the first. */
    private boolean isRepeatedByProperty() {
        boolean byProperty = session != null
                && (session.getUserProperties().containsKey("sentinel.solution")
                        || session.getUserProperties().containsKey("sentinel.solutionsDirectory"));
        return byProperty && project != null && !project.isExecutionRoot();
    }

    private Optional<SolutionRepository> ofProject() throws IOException, MojoFailureException {
        Path folder = project != null && project.getBasedir() != null
                ? project.getBasedir().toPath()
                : Path.of("").toAbsolutePath();
        SolutionRepository found = SolutionRepository.open(folder);
        boolean hasModules = project != null && !project.getModules().isEmpty();
        if (hasModules && !spansModules()) {
            getLog().info("Left to the modules.");
            return Optional.empty();
        }
        if (!found.solutionFolders().isEmpty()) {
            return Optional.of(found);
        }
        if (hasModules) {
            getLog().info("No solution in this folder.");
            return Optional.empty();
        }
        throw none(folder);
    }

    private SolutionRepository open(Path folder) throws IOException, MojoFailureException {
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("there is no folder " + folder);
        }
        SolutionRepository found = SolutionRepository.open(folder);
        if (found.solutionFolders().isEmpty()) {
            throw none(folder);
        }
        return found;
    }

    private static MojoFailureException none(Path folder) {
        return new MojoFailureException("no solution found in " + folder
                + ": a solution folder holds Data/Solution_<name>.json; name one with -Dsentinel.solution=<folder>"
                + " or a folder of them with -Dsentinel.solutionsDirectory=<folder>");
    }
}
