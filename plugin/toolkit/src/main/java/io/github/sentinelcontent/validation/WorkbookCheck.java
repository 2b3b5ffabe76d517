package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Workbook;

/** A check on each workbook of a solution whose file could be read. */
public abstract class WorkbookCheck implements Check {
    private final CheckInfo info;

    /** A check with its metadata. */
    protected WorkbookCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (Workbook workbook : context.solution().items(Workbook.class)) {
            if (workbook.root().isPresent()) {
                check(workbook, context, reporter);
            }
        }
    }

    /** Looks at one workbook. */
    protected abstract void check(Workbook workbook, SolutionContext context, Reporter reporter);
}
