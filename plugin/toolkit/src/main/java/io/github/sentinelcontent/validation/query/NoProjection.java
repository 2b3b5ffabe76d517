package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.CountOperator;
import io.github.sentinelcontent.kql.syntax.DistinctOperator;
import io.github.sentinelcontent.kql.syntax.PrintOperator;
import io.github.sentinelcontent.kql.syntax.ProjectAwayOperator;
import io.github.sentinelcontent.kql.syntax.ProjectKeepOperator;
import io.github.sentinelcontent.kql.syntax.ProjectOperator;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.stream.Stream;

/** An alert keeps the rows that raised it, 64 KB at most. */
final class NoProjection extends QueryCheck {
    NoProjection() {
        super(
                CheckInfo.info("SEN-KQL-027", "no-projection", "A rule returns the columns that an alert needs"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        boolean shaped = Stream.of(
                        ProjectOperator.class,
                        ProjectKeepOperator.class,
                        ProjectAwayOperator.class,
                        SummarizeOperator.class,
                        DistinctOperator.class,
                        CountOperator.class,
                        PrintOperator.class)
                .anyMatch(type -> !site.syntax().all(type).isEmpty());
        if (!shaped && !site.facts().compiled().tables().isEmpty()) {
            reporter.report(
                    site.facts().query().node(),
                    "the query returns whole rows; an alert holds 64 KB",
                    "end with | project and the columns that matter");
        }
    }
}
