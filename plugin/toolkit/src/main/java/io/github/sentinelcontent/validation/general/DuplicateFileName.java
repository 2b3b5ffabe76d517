package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.SolutionIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Upstream's tests name a rule by its file name. */
final class DuplicateFileName implements RepositoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-016", "duplicate-file-name", "no two analytic rules of the repository have one file name");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(List<SolutionIndex> solutions, Reporter reporter) {
        Map<String, String> seen = new HashMap<>();
        for (SolutionIndex solution : solutions) {
            for (SolutionIndex.Entry entry : solution.entries()) {
                if (entry.kind() != ContentKind.ANALYTIC_RULE) {
                    continue;
                }
                String path = entry.location().file();
                String name = path.substring(path.lastIndexOf('/') + 1);
                String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
                if (other != null && !other.equalsIgnoreCase(path)) {
                    reporter.report(
                            SourceLocation.ofFile(path),
                            "file name '" + name + "' is already used at " + other,
                            "rename one of the two");
                }
            }
        }
    }
}
