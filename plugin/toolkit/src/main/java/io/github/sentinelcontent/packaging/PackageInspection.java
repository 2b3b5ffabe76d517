package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Finding;
import java.util.List;
import java.util.Map;

/** Looks at a package that was just built. */
@FunctionalInterface
public interface PackageInspection {

    /** Finds nothing. */
    PackageInspection NONE = (solution, files) -> List.of();

    /**
     * Returns what is wrong with a package.
     *
     * @param solution what it was built from
     * @param files its files by name; findings give these names as file
     */
    List<Finding> inspect(Solution solution, Map<String, byte[]> files);

    /**
     * Returns what is to be reported of the findings.
     *
     * @param solution what the package was built from
     * @param findings the findings, at the sources that caused them
     */
    default List<Finding> judge(Solution solution, List<Finding> findings) {
        return findings;
    }
}
