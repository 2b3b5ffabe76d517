package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.RowSchema;
import org.jspecify.annotations.Nullable;

/**
 * The operators that changed the columns of a pipeline, last one first; it tells where a column was lost.
 *
 * @param before the columns before the operator
 * @param operator the operator's keyword
 * @param span the operator's place in the text of the frame
 * @param earlier the operators before it
 */
record Lineage(
        RowSchema before,
        String operator,
        Span span,
        Frame frame,
        @Nullable Lineage earlier) {

    /** The last operator whose input still had the column, null when none had it. */
    static @Nullable Lineage whereLost(@Nullable Lineage last, String column) {
        for (Lineage step = last; step != null; step = step.earlier) {
            if (step.before.indexOf(column) >= 0) {
                return step;
            }
        }
        return null;
    }

    /**
     * Whether a column is missing only because of a name that an earlier operator misspells: of a column in the operator
     * that would have kept it, or of a function whose name the column would have taken.
     */
    static boolean followsFault(BindContext context, @Nullable Lineage last, String column) {
        DiagnosticSink diagnostics = context.session().diagnostics();
        Lineage lost = whereLost(last, column);
        if (lost != null) {
            return diagnostics.hasUnknownName(lost.frame, lost.span);
        }
        return column.indexOf('_') > 0 && hasUnknownFunction(context, last);
    }

    /** Whether an earlier operator calls a function or plugin that does not exist, so that its columns are not known. */
    static boolean hasUnknownFunction(BindContext context, @Nullable Lineage last) {
        for (Lineage step = last; step != null; step = step.earlier) {
            if (context.session().diagnostics().hasUnknownFunction(step.frame, step.span)) {
                return true;
            }
        }
        return false;
    }

    /** Such as {@code dropped by summarize in line 4}. */
    String description() {
        String place = "dropped by " + operator + " in line " + frame.line(span.start());
        return frame.function() == null ? place : place + " of function '" + frame.function() + "'";
    }
}
