package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.revision.RevisionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sample of a check: files laid over the baseline solution, and the findings of that check that they must cause.
 *
 * <p>A sample is a YAML file, which replaces the file named in a first line {@code # path: …} or else the baseline's
 * analytic rule, with {@code # finding: part of the message} above each faulty line; or a folder with an
 * {@code expected.txt} of lines {@code path:line:column part of the message}, in which a line {@code # removed: path}
 * takes a file of the baseline away and a line
 * {@code # link: path -> target} puts a symbolic link there. A sample folder with a folder {@code Solutions} is laid over a repository that
 * has the baseline as its first solution. A file with the suffix {@code .edit} is described at {@link SampleEdit}.
 */
record CheckSample(String id, Path path) {
    static final Path ROOT = Path.of("src/test/resources/checks");
    private static final String DEFAULT_PATH = "Analytic Rules/ManyFailedSignIns.yaml";

    /** An expected finding: a line of a file, a column or 0 for any, and a part of the message. */
    record Expectation(String file, int line, int column, String message) {
        boolean matches(Finding finding) {
            return finding.location().file().equals(file)
                    && finding.location().line() == line
                    && (column == 0 || finding.location().column() == column)
                    && finding.message().contains(message);
        }
    }

    static List<CheckSample> all() throws IOException {
        List<CheckSample> samples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ROOT).sorted()) {
            for (Path folder : folders.filter(f -> f.getFileName().toString().startsWith("SEN-"))
                    .toList()) {
                try (Stream<Path> entries = Files.list(folder).sorted()) {
                    entries.forEach(e ->
                            samples.add(new CheckSample(folder.getFileName().toString(), e)));
                }
            }
        }
        return samples;
    }

    boolean isBad() {
        return path.getFileName().toString().startsWith("bad-");
    }

    String name() {
        return id + "/" + path.getFileName();
    }

    /** Lays the sample over a copy of the baseline and returns the folder of the solution. */
    Path lay(Path temporary) throws IOException {
        if (isEdit()) {
            return SampleEdit.read(path).lay(temporary);
        }
        if (Files.isDirectory(path.resolve("Solutions"))) {
            copy(ROOT.resolve("baseline"), temporary.resolve("Solutions/Baseline"));
            copy(path, temporary);
            return temporary.resolve("Solutions");
        }
        Path solution = temporary.resolve("Baseline");
        copy(ROOT.resolve("baseline"), solution);
        if (Files.isDirectory(path)) {
            for (String line : expectedLines()) {
                if (line.startsWith("# removed: ")) {
                    Files.delete(solution.resolve(line.substring(11)));
                } else if (line.startsWith("# link: ")) {
                    String[] parts = line.substring(8).split(" -> ");
                    Files.createDirectories(solution.resolve(parts[0]).getParent());
                    Files.createSymbolicLink(solution.resolve(parts[0]), Path.of(parts[1]));
                }
            }
            copy(path, solution);
            Files.deleteIfExists(solution.resolve("expected.txt"));
        } else {
            Path target = solution.resolve(target());
            Files.createDirectories(target.getParent());
            Files.copy(path, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return solution;
    }

    /** Lays out what was before, for a sample that compares with it. */
    Optional<Path> layBefore(Path temporary) throws IOException {
        return isEdit() ? SampleEdit.read(path).layBefore(temporary) : Optional.empty();
    }

    List<Expectation> expectations() throws IOException {
        if (isEdit()) {
            return SampleEdit.read(path).expectations();
        }
        return Files.isDirectory(path) ? ofExpectedFile() : ofComments();
    }

    private boolean isEdit() {
        return path.getFileName().toString().endsWith(".edit");
    }

    static ValidationReport validate(Path solution) throws IOException {
        return validate(solution, ValidationOptions.DEFAULT);
    }

    private static ValidationReport validate(Path solution, ValidationOptions options) throws IOException {
        return new Validator(options).validate(SolutionRepository.open(solution), progress -> {});
    }

    /** Lays the sample out, with what was before if it compares with that, and validates it. */
    ValidationReport validateIn(Path temporary) throws IOException, RevisionException {
        Path solution = lay(temporary);
        Optional<Path> before = layBefore(temporary);
        if (before.isEmpty()) {
            return validate(solution);
        }
        try (Revision revision = Revision.ofFolder(solution, before.get())) {
            return validate(solution, ValidationOptions.DEFAULT.withRevision(revision));
        }
    }

    private String target() throws IOException {
        String first = Files.readAllLines(path).get(0);
        return first.startsWith("# path: ") ? first.substring(8).strip() : DEFAULT_PATH;
    }

    private List<Expectation> ofComments() throws IOException {
        List<Expectation> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(path);
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("# finding: ")) {
                waiting.add(line.substring(11));
            } else if (!line.startsWith("#")) {
                int number = i + 1;
                String file = target();
                waiting.forEach(message -> expected.add(new Expectation(file, number, 0, message)));
                waiting.clear();
            }
        }
        return expected;
    }

    private List<Expectation> ofExpectedFile() throws IOException {
        List<Expectation> expected = new ArrayList<>();
        for (String line : expectedLines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            java.util.regex.Matcher m =
                    java.util.regex.Pattern.compile("(.+?):(\\d+):(\\d+) (.*)").matcher(line);
            if (!m.matches()) {
                throw new IllegalArgumentException(name() + ": not an expectation: " + line);
            }
            expected.add(new Expectation(
                    m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), m.group(4)));
        }
        return expected;
    }

    private List<String> expectedLines() throws IOException {
        Path file = path.resolve("expected.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The ids that have at least one sample whose name begins with the prefix. */
    static Set<String> idsWith(String prefix) throws IOException {
        Set<String> ids = new TreeSet<>();
        all().stream()
                .filter(s -> s.path().getFileName().toString().startsWith(prefix))
                .forEach(s -> ids.add(s.id()));
        return ids;
    }
}
