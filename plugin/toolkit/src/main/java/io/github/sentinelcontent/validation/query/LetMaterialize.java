package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A tabular let is computed each time it is used. */
final class LetMaterialize extends QueryCheck {
    LetMaterialize() {
        super(CheckInfo.info(
                "SEN-KQL-029", "let-materialize", "A table that a query computes and uses twice is materialized"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (Statement statement : site.statements()) {
            if (statement instanceof LetStatement let
                    && let.value() instanceof PipelineExpression pipeline
                    && isComputed(site, pipeline)) {
                long uses = site.syntax().all(NameExpression.class).stream()
                        .filter(name -> name != let.name()
                                && name.name().equals(let.name().name()))
                        .count();
                if (uses > 1 && site.isWritten(let)) {
                    reporter.report(
                            site.locate(let.name()),
                            "'" + let.name().name() + "' is used " + uses + " times and computed each time",
                            "write let " + let.name().name() + " = materialize(...);");
                }
            }
        }
    }

    private static boolean isComputed(QuerySite site, PipelineExpression pipeline) {
        return !pipeline.operators().isEmpty()
                && site.syntax().below(pipeline).stream()
                        .anyMatch(node -> node instanceof NameExpression name
                                && site.facts().compiled().tables().contains(name.name()));
    }
}
