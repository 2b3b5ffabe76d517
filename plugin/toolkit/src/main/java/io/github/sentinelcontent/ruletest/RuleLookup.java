package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rule that a test file names by path or by id.
 *
 * @param solution the solution of the test file
 */
record RuleLookup(Solution solution) {

    Optional<RuleUnderTest> find(TestFile file, Faults faults) {
        DocumentNode reference = file.root().get("rule").orElseThrow();
        return reference instanceof ScalarNode path
                ? byPath(file.source().path(), path, faults)
                : byId(reference, faults);
    }

    private Optional<RuleUnderTest> byPath(String testFile, ScalarNode reference, Faults faults) {
        ResolvedPath found = solution.folder().resolve(FileRows.relative(testFile, reference.text()));
        Optional<RuleUnderTest> rule = rules().stream()
                .filter(candidate -> candidate.item().path().equals(found.path()))
                .findFirst();
        if (rule.isEmpty()) {
            String problem = switch (found.status()) {
                case OUTSIDE -> "leads out of the solution folder";
                case MISSING -> "does not exist";
                case NOT_A_FILE -> "is not a file";
                case FOUND, WRONG_CASE -> "is not an analytic rule or hunting query with a query";
            };
            String hint = NearestName.of(fileName(found.path()), fileNames())
                    .map(nearest -> "did you mean '" + nearest + "'? Paths are relative to the test file")
                    .orElse("paths are relative to the test file");
            faults.report(Fault.UNKNOWN_RULE, reference, "rule '" + reference.text() + "' " + problem, hint);
        }
        return rule;
    }

    private Optional<RuleUnderTest> byId(DocumentNode reference, Faults faults) {
        String id = reference.asMapping().flatMap(mapping -> mapping.text("id")).orElse("");
        Optional<RuleUnderTest> rule = rules().stream()
                .filter(candidate ->
                        candidate.item().id().filter(id::equalsIgnoreCase).isPresent())
                .findFirst();
        if (rule.isEmpty()) {
            faults.report(Fault.UNKNOWN_RULE, reference, "no rule of this solution has the id '" + id + "'", null);
        }
        return rule;
    }

    private List<RuleUnderTest> rules() {
        return solution.items().stream()
                .flatMap(item -> RuleUnderTest.of(item).stream())
                .toList();
    }

    private List<String> fileNames() {
        return rules().stream()
                .map(RuleUnderTest::item)
                .map(ContentItem::path)
                .map(RuleLookup::fileName)
                .toList();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
