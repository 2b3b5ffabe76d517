package io.github.sentinelcontent.kql.syntax;

import java.util.SortedSet;

/** A step of a pipeline: rows in, rows out. */
public sealed interface TabularOperator extends SyntaxNode
        permits AsOperator,
                ConsumeOperator,
                CountOperator,
                DistinctOperator,
                EvaluateOperator,
                ExtendOperator,
                FacetOperator,
                FindOperator,
                ForkOperator,
                GetSchemaOperator,
                InvokeOperator,
                JoinOperator,
                LookupOperator,
                MakeSeriesOperator,
                MvApplyOperator,
                MvExpandOperator,
                ParseOperator,
                ParseWhereOperator,
                ParseKvOperator,
                PartitionOperator,
                PrintOperator,
                ProjectOperator,
                ProjectAwayOperator,
                ProjectKeepOperator,
                ProjectRenameOperator,
                ProjectReorderOperator,
                RangeOperator,
                ReduceOperator,
                RenderOperator,
                SampleOperator,
                SampleDistinctOperator,
                ScanOperator,
                SearchOperator,
                SerializeOperator,
                SortOperator,
                SummarizeOperator,
                TakeOperator,
                TopOperator,
                TopHittersOperator,
                TopNestedOperator,
                UnionOperator,
                WhereOperator,
                UnsupportedOperator,
                ErrorOperator {
    /** Every spelling of every tabular operator of the language, also of those that this engine does not read. */
    static SortedSet<String> names() {
        return OperatorKeyword.names();
    }

    /** Calls the visitor method for this kind of operator and returns its result. */
    <R> R accept(OperatorVisitor<R> visitor);
}
