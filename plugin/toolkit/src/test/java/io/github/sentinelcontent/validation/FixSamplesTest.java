package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.validation.fix.FixReport;
import io.github.sentinelcontent.validation.fix.FixedFile;
import io.github.sentinelcontent.validation.fix.Fixer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mends the bad samples of every check that has a fix. {@code checks/fixes.diff} shows what becomes of them;
 * {@code -Dgolden.update} writes it anew.
 */
@Tag("property")
class FixSamplesTest {

    @Test
    void mendsBadSamplesWithoutBringingOtherErrors(@TempDir Path temporary) throws Exception {
        StringBuilder diffs = new StringBuilder();
        Set<String> mended = new TreeSet<>();
        for (CheckSample sample : CheckSample.all()) {
            if (!sample.isBad()) {
                continue;
            }
            FixReport report = fix(sample, temporary.resolve(sample.name()));
            if (report.files().isEmpty()) {
                continue;
            }
            assertThat(count(report.after(), sample.id()))
                    .as("findings of %s after", sample.name())
                    .isLessThan(count(report.before(), sample.id()));
            Map<String, Long> before = count(report.before(), severity -> severity != Severity.INFO);
            assertThat(count(report.after(), severity -> severity == Severity.ERROR))
                    .as("errors after mending %s", sample.name())
                    .allSatisfy((id, number) -> assertThat(number).isLessThanOrEqualTo(before.getOrDefault(id, 0L)));
            assertThat(report.mended()).as("mended in %s", sample.name()).isPositive();
            mended.add(sample.id());
            diffs.append("=== ").append(sample.name()).append('\n');
            report.files().stream().map(FixedFile::diff).forEach(diffs::append);
        }
        assertThat(mended)
                .as("checks with a fix that mends one of their samples")
                .containsAll(Fixer.checks());
        GoldenFile.at("checks/fixes.diff").isEqualTo(diffs.toString());
    }

    private static FixReport fix(CheckSample sample, Path temporary) throws Exception {
        Path solution = sample.lay(temporary);
        Optional<Path> before = sample.layBefore(temporary);
        try (Revision revision = before.isPresent() ? Revision.ofFolder(solution, before.get()) : null) {
            return new Fixer(
                            ValidationOptions.DEFAULT.withRevision(revision),
                            finding -> finding.id().equals(sample.id()))
                    .fix(SolutionRepository.open(solution));
        }
    }

    private static long count(ValidationReport report, String id) {
        return report.findings().list().stream()
                .filter(finding -> finding.id().equals(id))
                .count();
    }

    private static Map<String, Long> count(ValidationReport report, Predicate<Severity> severities) {
        return report.findings().list().stream()
                .filter(finding -> severities.test(finding.severity()))
                .collect(Collectors.groupingBy(Finding::id, TreeMap::new, Collectors.counting()));
    }
}
