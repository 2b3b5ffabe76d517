package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import java.util.HashMap;
import java.util.Map;

/** Which operator class runs which part of a plan. */
final class Operators {
    private static final Map<Class<?>, Opener<Plan>> OPENERS = new HashMap<>();

    static {
        add(Plan.Scan.class, ScanOperator::new);
        add(Plan.Watchlist.class, ScanOperator::new);
        add(Plan.External.class, ScanOperator::new);
        add(Plan.Inline.class, InlineOperator::new);
        add(Plan.SingleRow.class, SingleRowOperator::new);
        add(Plan.Range.class, RangeOperator::new);
        add(Plan.Shared.class, SharedOperator::new);
        add(Plan.RowsOfApply.class, RowsOfApplyOperator::new);
        add(Plan.Where.class, WhereOperator::new);
        add(Plan.Project.class, ProjectOperator::new);
        add(Plan.Serialize.class, SerializeOperator::new);
        add(Plan.Summarize.class, SummarizeOperator::new);
        add(Plan.MakeSeries.class, MakeSeriesOperator::new);
        add(Plan.Sort.class, SortOperator::new);
        add(Plan.Top.class, TopOperator::new);
        add(Plan.TopNested.class, TopNestedOperator::new);
        add(Plan.Take.class, TakeOperator::new);
        add(Plan.Sample.class, SampleOperator::new);
        add(Plan.MatchSteps.class, MatchStepsOperator::new);
        add(Plan.Join.class, JoinOperator::new);
        add(Plan.AddressLookup.class, AddressLookupOperator::new);
        add(Plan.Union.class, UnionOperator::new);
        add(Plan.MvExpand.class, MvExpandOperator::new);
        add(Plan.MvApply.class, MvApplyOperator::new);
        add(Plan.Partition.class, PartitionOperator::new);
        add(Plan.Parse.class, ParseOperator::new);
        add(Plan.ParseKv.class, ParseKvOperator::new);
        add(Plan.Reduce.class, ReduceOperator::new);
        add(Plan.Evaluate.class, EvaluateOperator::new);
    }

    private Operators() {}

    /** Starts an operator, and with it those that it reads from. */
    static Operator open(Plan plan, QueryRun run) {
        Opener<Plan> opener = OPENERS.get(plan.getClass());
        if (opener == null) {
            throw new IllegalArgumentException(
                    "no operator runs " + plan.getClass().getSimpleName());
        }
        return opener.open(plan, run);
    }

    /** Whether an operator runs plans of this class. */
    static boolean runs(Class<?> planClass) {
        return OPENERS.containsKey(planClass);
    }

    private static <P extends Plan> void add(Class<P> planClass, Opener<P> opener) {
        OPENERS.put(planClass, (plan, run) -> opener.open(planClass.cast(plan), run));
    }

    private interface Opener<P extends Plan> {
        Operator open(P plan, QueryRun run);
    }
}
