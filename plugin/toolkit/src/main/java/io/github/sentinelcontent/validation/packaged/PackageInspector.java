package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the checks on a package that was just built. */
public final class PackageInspector {
    private PackageInspector() {}

    /**
     * Returns what is wrong with the package; findings name its files.
     *
     * @param solution what the package was built from
     * @param files its files by name
     */
    public static List<Finding> inspect(Solution solution, Map<String, byte[]> files) {
        SolutionPackage pack = SolutionPackage.built(solution, files);
        List<Finding> findings = new ArrayList<>();
        for (Check check : PackageChecks.all()) {
            if (check instanceof PackageCheck own) {
                own.check(pack, new Reporter(check.info(), findings::add));
            }
        }
        return findings;
    }
}
