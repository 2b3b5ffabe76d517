package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on a package. */
abstract class PackageCheck implements Check {
    private final CheckInfo info;

    PackageCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        check(context.committedPackage(), reporter);
    }

    abstract void check(SolutionPackage pack, Reporter reporter);
}
