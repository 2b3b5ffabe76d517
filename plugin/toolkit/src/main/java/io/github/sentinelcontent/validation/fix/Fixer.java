package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationOptions;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Mends what checks find, and proves it: the mended files are validated again, and an edit that brings another error is
 * given up.
 *
 * <p>Nothing is written; see {@link FixedFile#write()}.
 */
public final class Fixer {

    private static final String MARK = "\uFEFF";

    /** An edit may bring another fault to light; more rounds than this have not been seen. */
    private static final int MAX_ROUNDS = 10;

    private final ValidationOptions options;
    private final Predicate<Finding> wanted;

    /**
     * A fixer.
     *
     * @param wanted the findings to mend, if they can be
     */
    public Fixer(ValidationOptions options, Predicate<Finding> wanted) {
        this.options = options;
        this.wanted = wanted;
    }

    /** Returns the ids of the checks of which findings can be mended, apart from those whose findings say by what. */
    public static Set<String> checks() {
        return Fixes.checks();
    }

    /**
     * Mends the files of all solutions of a repository.
     *
     * @throws IOException if a file cannot be read
     */
    public FixReport fix(SolutionRepository repository) throws IOException {
        Path base = base(repository);
        ValidationReport first = validate(repository, Map.of(), base);
        ValidationReport last = first;
        Map<String, String> texts = new TreeMap<>();
        Set<String> givenUp = new HashSet<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Map<String, String> edited = edited(last, texts, givenUp, base);
            if (edited.isEmpty()) {
                break;
            }
            Map<String, String> next = new TreeMap<>(texts);
            next.putAll(edited);
            ValidationReport report = validate(repository, next, base);
            Set<String> worse = worse(last, report, edited.keySet(), repository.isSingle());
            if (worse.isEmpty()) {
                texts = next;
                last = report;
            } else {
                givenUp.addAll(worse);
            }
        }
        return new FixReport(files(first, last, texts, base), first, last);
    }

    /** Findings name files from here. */
    private static Path base(SolutionRepository repository) throws IOException {
        Path folder = repository.solutionFolders().get(0).toRealPath();
        return repository.isSingle() ? folder : folder.getParent();
    }

    private ValidationReport validate(SolutionRepository repository, Map<String, String> texts, Path base)
            throws IOException {
        Map<Path, byte[]> drafts = new HashMap<>();
        texts.forEach((file, text) -> drafts.put(base.resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        return new Validator(options).validate(repository.withDrafts(drafts), progress -> {});
    }

    private Map<String, String> edited(
            ValidationReport report, Map<String, String> texts, Set<String> givenUp, Path base) throws IOException {
        Map<String, List<Finding>> byFile = report.findings().list().stream()
                .filter(wanted)
                .filter(finding -> Fixes.of(finding).isPresent())
                .collect(Collectors.groupingBy(Fixes::file, TreeMap::new, Collectors.toList()));
        Map<String, String> edited = new TreeMap<>();
        for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
            Optional<String> text = text(entry.getKey(), texts, base);
            if (text.isPresent() && !givenUp.contains(entry.getKey())) {
                String mended = mend(entry.getKey(), text.get(), entry.getValue());
                if (!mended.equals(text.get())) {
                    edited.put(entry.getKey(), mended);
                }
            }
        }
        return edited;
    }

    /** Returns the text with its byte order mark; empty for a file outside of the solutions, or that is not UTF-8. */
    private static Optional<String> text(String file, Map<String, String> texts, Path base) throws IOException {
        if (texts.containsKey(file)) {
            return Optional.of(texts.get(file));
        }
        Path path = base.resolve(file).normalize();
        if (!path.startsWith(base) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : Optional.empty();
    }

    private static String mend(String file, String text, List<Finding> findings) {
        String mark = text.startsWith(MARK) ? MARK : "";
        boolean isMarkFault = findings.stream().anyMatch(finding -> finding.id().equals(PlainText.CHECK));
        FaultyText faulty = new FaultyText(SourceFile.of(file, text.substring(mark.length())));
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            Fixes.of(finding)
                    .flatMap(fix -> fix.edit(faulty, finding))
                    .filter(edit -> edits.stream().noneMatch(edit::overlaps))
                    .ifPresent(edits::add);
        }
        edits.sort(Comparator.comparingInt(TextEdit::start).reversed());
        String mended = faulty.source().text();
        for (TextEdit edit : edits) {
            mended = edit.apply(mended);
        }
        return isMarkFault ? mended : mark + mended;
    }

    /**
     * Returns the edited files of solutions that have an error of some check more often than before; what was a warning
     * then is not new.
     */
    private static Set<String> worse(
            ValidationReport before, ValidationReport after, Set<String> edited, boolean isSingle) {
        Map<ErrorKind, Long> old = count(before, isSingle, severity -> severity != Severity.INFO);
        Set<String> solutions = count(after, isSingle, severity -> severity == Severity.ERROR).entrySet().stream()
                .filter(entry -> entry.getValue() > old.getOrDefault(entry.getKey(), 0L))
                .map(entry -> entry.getKey().solution())
                .collect(Collectors.toSet());
        return edited.stream()
                .filter(file -> solutions.contains(solution(file, isSingle)))
                .collect(Collectors.toSet());
    }

    private record ErrorKind(String check, String solution) {}

    private static Map<ErrorKind, Long> count(
            ValidationReport report, boolean isSingle, Predicate<Severity> severities) {
        return report.findings().list().stream()
                .filter(finding -> severities.test(finding.severity()))
                .collect(Collectors.groupingBy(
                        finding -> new ErrorKind(
                                finding.id(), solution(finding.location().file(), isSingle)),
                        Collectors.counting()));
    }

    private static String solution(String file, boolean isSingle) {
        return isSingle ? "" : file.substring(0, Math.max(0, file.indexOf('/')));
    }

    private List<FixedFile> files(ValidationReport first, ValidationReport last, Map<String, String> texts, Path base)
            throws IOException {
        List<FixedFile> files = new ArrayList<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String file = entry.getKey();
            String before = text(file, Map.of(), base).orElse("");
            files.add(new FixedFile(base.resolve(file), file, before, entry.getValue(), mended(file, first, last)));
        }
        return files;
    }

    /** What is mended is what a check found more often in the file before than after. */
    private static List<Finding> mended(String file, ValidationReport first, ValidationReport last) {
        Map<String, Long> left = last.findings().list().stream()
                .filter(finding -> Fixes.file(finding).equals(file))
                .collect(Collectors.groupingBy(Finding::id, Collectors.counting()));
        List<Finding> mended = new ArrayList<>();
        for (Finding finding : first.findings().list()) {
            if (Fixes.file(finding).equals(file) && left.merge(finding.id(), -1L, Long::sum) < 0) {
                mended.add(finding);
            }
        }
        return mended;
    }
}
