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
        Map<String, SolutionIndex.Entry> seen = new HashMap<>();
        for (SolutionIndex solution : solutions) {
            for (SolutionIndex.Entry entry : solution.entries()) {
                String scope = scope(entry.kind());
                if (scope.isEmpty() || entry.id().isBlank()) {
                    continue;
                }
                SolutionIndex.Entry other =
                        seen.putIfAbsent(scope + entry.id().strip().toLowerCase(Locale.ROOT), entry);
                if (other != null) {
                    reporter.report(
                            severity(entry, other),
                            entry.location(),
                            "id '" + entry.id() + "' is already used at " + other.location(),
                            "give it an id of its own");
                }
            }
        }
    }

    /**
     * Rules and hunting queries lose one of the two. Parsers with one id are mostly one parser in two solutions, and
     * connectors two forms of one page.
     */
    private static Severity severity(SolutionIndex.Entry entry, SolutionIndex.Entry other) {
        boolean lost = isQuery(entry.kind()) && isQuery(other.kind());
        return lost ? Severity.ERROR : Severity.WARNING;
    }

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
