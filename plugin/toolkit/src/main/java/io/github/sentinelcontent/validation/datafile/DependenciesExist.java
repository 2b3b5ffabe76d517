package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.SolutionIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A solution that another one needs can be installed, and needs it not in turn. */
final class DependenciesExist implements RepositoryCheck {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-SD-016",
            "dependencies",
            "dependentDomainSolutionIds name solutions of this repository, without cycle");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(List<SolutionIndex> solutions, Reporter reporter) {
        Map<String, SolutionIndex> byId = new HashMap<>();
        solutions.forEach(solution -> solution.offer().ifPresent(offer -> byId.put(offer.id(), solution)));
        for (SolutionIndex solution : solutions) {
            for (SolutionIndex.Dependency dependency : solution.dependencies()) {
                Optional<SolutionIndex> target = Optional.ofNullable(byId.get(dependency.id()));
                if (target.isEmpty() && solutions.size() > 1) {
                    reporter.report(
                            dependency.location(),
                            "there is no solution '" + dependency.id() + "' in this repository",
                            NearestName.of(dependency.id(), byId.keySet())
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null));
                } else if (target.isPresent() && reaches(target.get(), solution, byId, new ArrayList<>())) {
                    reporter.report(
                            dependency.location(),
                            "'" + dependency.id() + "' depends on this solution in turn",
                            "remove one of the dependencies");
                }
            }
        }
    }

    private static boolean reaches(
            SolutionIndex from, SolutionIndex to, Map<String, SolutionIndex> byId, List<SolutionIndex> seen) {
        if (from == to) {
            return true;
        }
        if (seen.contains(from)) {
            return false;
        }
        seen.add(from);
        return from.dependencies().stream()
                .map(dependency -> byId.get(dependency.id()))
                .anyMatch(next -> next != null && reaches(next, to, byId, seen));
    }
}
