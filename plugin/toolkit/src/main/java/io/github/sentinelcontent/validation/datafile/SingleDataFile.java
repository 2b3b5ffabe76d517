package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** Without a data file nothing can be packaged; of several the upstream packager silently takes the last. */
final class SingleDataFile implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-SD-001",
            "required-key",
            "there is one data file, with Name, Author, Logo, Description, BasePath, Version, Metadata and TemplateSpec");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        List<SolutionDataFile> files = solution.dataFiles();
        if (files.isEmpty()) {
            reporter.report(
                    SourceLocation.ofFile("Data"),
                    "the solution has no data file",
                    "add Data/Solution_" + solution.folderName().replace(" ", "") + ".json");
        }
        for (SolutionDataFile other : files.subList(Math.min(1, files.size()), files.size())) {
            reporter.report(
                    other.source().location(),
                    "a second data file; " + files.get(0).source().path() + " is the first",
                    "keep one of them in Data");
        }
    }
}
