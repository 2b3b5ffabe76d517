package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on the data file of a solution that has a readable one. */
abstract class DataFileCheck implements Check {
    private final CheckInfo info;

    DataFileCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        context.solution()
                .dataFile()
                .ifPresent(file -> file.root().ifPresent(root -> check(file, root, context, reporter)));
    }

    abstract void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter);
}
