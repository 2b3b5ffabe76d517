package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.RowSchema;
import org.jspecify.annotations.Nullable;

/**
 * A bound tabular expression.
 *
 * @param plan how to compute the rows
 * @param lineage the operators that changed the columns
 * @param missing whether the rows come from a table that does not exist; nothing is said about their columns
 */
record Relation(Plan plan, @Nullable Lineage lineage, boolean missing) implements Bound {

    static Relation of(Plan plan) {
        return new Relation(plan, null, false);
    }

    RowSchema schema() {
        return plan.schema();
    }

    /** The relation after an operator that keeps the columns. */
    Relation then(Plan next) {
        return new Relation(next, lineage, missing);
    }

    /** The relation after an operator that may drop or change columns. */
    Relation then(Plan next, String operator, Span span, Frame frame) {
        return new Relation(next, new Lineage(schema(), operator, span, frame, lineage), missing);
    }
}
