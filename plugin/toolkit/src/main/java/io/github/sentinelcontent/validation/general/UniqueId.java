package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.SolutionIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two items with one id replace each other in a workspace. */
final class UniqueId implements RepositoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-006", "unique-id", "rules, hunting queries, parsers and connectors have an id of their own");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(List<SolutionIndex> solutions, Reporter reporter) {
        Map<String, Owned> seen = new HashMap<>();
        for (SolutionIndex solution : solutions) {
            for (SolutionIndex.Entry entry : solution.entries()) {
                String scope = scope(entry.kind());
                if (scope.isEmpty() || entry.id().isBlank()) {
                    continue;
                }
                Owned own = new Owned(solution, entry);
                Owned first = seen.putIfAbsent(scope + entry.id().strip().toLowerCase(Locale.ROOT), own);
                if (first != null) {
                    SolutionIndex.Entry other = first.entry();
                    reporter.report(
                            severity(own, first),
                            entry.location(),
                            "id '" + entry.id() + "' is already used at " + other.location(),
                            "give it an id of its own");
                }
            }
        }
    }

    /**
     * Rules and hunting queries lose one of the two. Parsers with one id are mostly one parser in two solutions, and
     * connectors two forms of one page, of which one is shipped.
     */
    private static Severity severity(Owned one, Owned other) {
        boolean queries = isQuery(one.entry().kind()) && isQuery(other.entry().kind());
        boolean shippedTogether = one.solution() == other.solution()
                && one.entry().listed()
                && other.entry().listed();
        return queries || shippedTogether ? Severity.ERROR : Severity.WARNING;
    }

    private record Owned(SolutionIndex solution, SolutionIndex.Entry entry) {}

    private static boolean isQuery(ContentKind kind) {
        return kind == ContentKind.ANALYTIC_RULE || kind == ContentKind.HUNTING_QUERY;
    }

    /** Ids are unique within the items that share an id space. */
    private static String scope(ContentKind kind) {
        return switch (kind) {
            case ANALYTIC_RULE, HUNTING_QUERY, PARSER -> "query ";
            case DATA_CONNECTOR -> "connector ";
            case WORKBOOK, PLAYBOOK, WATCHLIST, SUMMARY_RULE, SAVED_SEARCH -> "";
        };
    }
}
