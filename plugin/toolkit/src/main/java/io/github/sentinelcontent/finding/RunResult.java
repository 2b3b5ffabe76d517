package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.RelativePath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has to report, in whatever form.
 *
 * @param title what was looked at, such as {@code 3 solutions}
 * @param findings what is reported
 * @param suppressed what is kept back
 * @param fingerprints what identifies both from run to run
 * @param sources the files of findings
 * @param checks descriptions of the checks
 * @param help where their help pages are
 * @param root path from the root of the repository to the folder that findings are relative to; empty or with a slash at
 *     its end
 */
public record RunResult(
        String title,
        Findings findings,
        List<SuppressedFinding> suppressed,
        Fingerprints fingerprints,
        SourceFiles sources,
        List<RuleDescription> checks,
        HelpAddress help,
        String root) {

    public RunResult {
        suppressed = List.copyOf(suppressed);
        checks = List.copyOf(checks);
    }

    /** Returns the path of a finding's file from the root of the repository. */
    String path(Finding finding) {
        return RelativePath.normalize(root + finding.location().file());
    }

    /** Returns the findings with errors first, then warnings; within a severity by place. */
    List<Finding> worstFirst() {
        return findings.list().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the descriptions by id. */
    Map<String, RuleDescription> checksById() {
        Map<String, RuleDescription> byId = new HashMap<>();
        checks.forEach(check -> byId.put(check.id(), check));
        return byId;
    }

    /** Returns the number of findings that something keeps back. */
    public int count(SuppressedFinding.By... by) {
        List<SuppressedFinding.By> wanted = List.of(by);
        return (int)
                suppressed.stream().filter(one -> wanted.contains(one.by())).count();
    }
}
