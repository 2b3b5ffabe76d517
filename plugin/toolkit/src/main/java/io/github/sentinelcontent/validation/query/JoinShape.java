package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.DistinctOperator;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.TakeOperator;
import io.github.sentinelcontent.kql.syntax.TopOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;

/** A join holds its left side in memory and says what happens to rows without a partner. */
final class JoinShape extends QueryCheck {
    JoinShape() {
        super(CheckInfo.warning(
                "SEN-KQL-026", "join-shape", "A join names its kind, and both of its sides are filtered by time"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        QueryNames names = site.names();
        for (JoinOperator join : site.syntax().all(JoinOperator.class)) {
            if (!site.isWritten(join)) {
                continue;
            }
            checkKind(site, join, reporter);
            site.syntax()
                    .above(join, PipelineExpression.class)
                    .filter(pipeline -> pipeline.operators().contains(join))
                    .ifPresent(pipeline -> checkSides(site, names, pipeline, join, reporter));
        }
    }

    private static void checkKind(QuerySite site, JoinOperator join, Reporter reporter) {
        String settings =
                site.text().substring(join.span().start(), join.right().span().start());
        if (!settings.contains("kind")) {
            reporter.report(
                    site.locateWord(join),
                    "the join has no kind, so that only one row of the left side for each key is joined",
                    "write kind=inner, or kind=innerunique if that is meant");
        }
    }

    private static void checkSides(
            QuerySite site, QueryNames names, PipelineExpression pipeline, JoinOperator join, Reporter reporter) {
        List<TabularOperator> before = pipeline.operators().subList(0, indexOf(pipeline, join));
        boolean leftBounded = before.stream().anyMatch(operator -> TimeBounds.in(site, names, operator))
                || pipeline.source() != null && TimeBounds.in(site, names, pipeline.source());
        boolean rightBounded = TimeBounds.in(site, names, join.right());
        boolean leftReads = pipeline.source() != null && readsTable(site, names, pipeline.source());
        if (leftReads && !leftBounded) {
            reportSide(site, "left", join, reporter);
        }
        if (readsTable(site, names, join.right()) && !rightBounded) {
            reportSide(site, "right", join, reporter);
        }
        boolean leftWhole = before.stream().noneMatch(JoinShape::reduces);
        boolean rightReduced = site.syntax().below(join.right()).stream().anyMatch(JoinShape::reduces);
        if (leftReads
                && leftWhole
                && rightReduced
                && pipeline.source() instanceof NameExpression table
                && site.facts().compiled().tables().contains(table.name())) {
            reporter.report(
                    Severity.INFO,
                    site.locateWord(join),
                    "the left side of the join is the whole table " + table.name(),
                    "put the smaller side on the left");
        }
    }

    /** Rules get the data of their period only, so that the filter is advice there. */
    private static void reportSide(QuerySite site, String side, JoinOperator join, Reporter reporter) {
        reporter.report(
                site.place() == QueryPlace.HUNTING_QUERY ? Severity.WARNING : Severity.INFO,
                site.locateWord(join),
                "the " + side + " side of the join is not filtered by time",
                "filter both sides by TimeGenerated");
    }

    private static int indexOf(PipelineExpression pipeline, TabularOperator operator) {
        int index = 0;
        while (pipeline.operators().get(index) != operator) {
            index++;
        }
        return index;
    }

    private static boolean readsTable(QuerySite site, QueryNames names, SyntaxNode side) {
        Set<String> tables = site.facts().compiled().tables();
        return names.reaches(site, side, node -> node instanceof NameExpression name && tables.contains(name.name()));
    }

    private static boolean reduces(SyntaxNode node) {
        return node instanceof WhereOperator
                || node instanceof SummarizeOperator
                || node instanceof DistinctOperator
                || node instanceof TakeOperator
                || node instanceof TopOperator
                || node instanceof JoinOperator;
    }
}
