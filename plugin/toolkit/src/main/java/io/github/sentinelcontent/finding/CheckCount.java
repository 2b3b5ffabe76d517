package io.github.sentinelcontent.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a check reports.
 *
 * @param id id of the check
 * @param name its name
 * @param errors number of its findings that are errors
 * @param warnings number of those that are warnings
 * @param infos number of those that are information
 */
record CheckCount(String id, String name, int errors, int warnings, int infos) {

    /** The checks with findings: those with most errors first, then most warnings, then by id. */
    static List<CheckCount> of(Findings findings) {
        Map<String, CheckCount> byId = new TreeMap<>();
        for (Finding finding : findings.list()) {
            byId.merge(finding.id(), of(finding), CheckCount::plus);
        }
        List<CheckCount> counts = new ArrayList<>(byId.values());
        counts.sort(Comparator.comparingInt(CheckCount::errors)
                .thenComparingInt(CheckCount::warnings)
                .thenComparingInt(CheckCount::infos)
                .reversed()
                .thenComparing(CheckCount::id));
        return counts;
    }

    private static CheckCount of(Finding finding) {
        Severity severity = finding.severity();
        return new CheckCount(
                finding.id(),
                finding.name(),
                severity == Severity.ERROR ? 1 : 0,
                severity == Severity.WARNING ? 1 : 0,
                severity == Severity.INFO ? 1 : 0);
    }

    private CheckCount plus(CheckCount other) {
        return new CheckCount(id, name, errors + other.errors, warnings + other.warnings, infos + other.infos);
    }
}
