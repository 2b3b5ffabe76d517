package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.AsOperator;
import io.github.sentinelcontent.kql.syntax.ConsumeOperator;
import io.github.sentinelcontent.kql.syntax.CountOperator;
import io.github.sentinelcontent.kql.syntax.DistinctOperator;
import io.github.sentinelcontent.kql.syntax.ErrorOperator;
import io.github.sentinelcontent.kql.syntax.EvaluateOperator;
import io.github.sentinelcontent.kql.syntax.ExtendOperator;
import io.github.sentinelcontent.kql.syntax.FacetOperator;
import io.github.sentinelcontent.kql.syntax.FindOperator;
import io.github.sentinelcontent.kql.syntax.ForkOperator;
import io.github.sentinelcontent.kql.syntax.GetSchemaOperator;
import io.github.sentinelcontent.kql.syntax.InvokeOperator;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.syntax.LookupOperator;
import io.github.sentinelcontent.kql.syntax.MakeSeriesOperator;
import io.github.sentinelcontent.kql.syntax.MvApplyOperator;
import io.github.sentinelcontent.kql.syntax.MvExpandOperator;
import io.github.sentinelcontent.kql.syntax.OperatorVisitor;
import io.github.sentinelcontent.kql.syntax.ParseKvOperator;
import io.github.sentinelcontent.kql.syntax.ParseOperator;
import io.github.sentinelcontent.kql.syntax.ParseWhereOperator;
import io.github.sentinelcontent.kql.syntax.PartitionOperator;
import io.github.sentinelcontent.kql.syntax.PrintOperator;
import io.github.sentinelcontent.kql.syntax.ProjectAwayOperator;
import io.github.sentinelcontent.kql.syntax.ProjectKeepOperator;
import io.github.sentinelcontent.kql.syntax.ProjectOperator;
import io.github.sentinelcontent.kql.syntax.ProjectRenameOperator;
import io.github.sentinelcontent.kql.syntax.ProjectReorderOperator;
import io.github.sentinelcontent.kql.syntax.RangeOperator;
import io.github.sentinelcontent.kql.syntax.ReduceOperator;
import io.github.sentinelcontent.kql.syntax.RenderOperator;
import io.github.sentinelcontent.kql.syntax.SampleDistinctOperator;
import io.github.sentinelcontent.kql.syntax.SampleOperator;
import io.github.sentinelcontent.kql.syntax.ScanOperator;
import io.github.sentinelcontent.kql.syntax.SearchOperator;
import io.github.sentinelcontent.kql.syntax.SerializeOperator;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.TakeOperator;
import io.github.sentinelcontent.kql.syntax.TopHittersOperator;
import io.github.sentinelcontent.kql.syntax.TopNestedOperator;
import io.github.sentinelcontent.kql.syntax.TopOperator;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.syntax.UnsupportedOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends each operator to the class that binds it.
 *
 * @param input the rows before the operator, null when it is the first one of a query
 */
record OperatorBinder(BindContext context, @Nullable Relation input) implements OperatorVisitor<Relation> {

    /** The input, which an operator other than a source must have. */
    private Relation rows(TabularOperator operator) {
        if (input != null) {
            return input;
        }
        context.error(DiagnosticKind.SEMANTICS, operator.span(), "the operator has no rows to read", null);
        return SpecialForms.unsupported("no rows", RowSchema.open(List.of()), true);
    }

    private Relation done(TabularOperator operator, Plan plan) {
        if (input == null) {
            return Relation.of(plan);
        }
        return plan.schema() == input.schema()
                ? input.then(plan)
                : input.then(plan, keyword(operator), operator.span(), context.frame());
    }

    private String keyword(TabularOperator operator) {
        String text = context.frame().text();
        int start = operator.span().start();
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    @Override
    public Relation visitCount(CountOperator operator) {
        return done(operator, CountBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitDistinct(DistinctOperator operator) {
        return done(operator, DistinctBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitExtend(ExtendOperator operator) {
        return done(operator, ExtendBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitGetSchema(GetSchemaOperator operator) {
        return done(operator, GetSchemaBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitLookup(LookupOperator operator) {
        return done(operator, LookupBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitJoin(JoinOperator operator) {
        return done(operator, JoinBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitMakeSeries(MakeSeriesOperator operator) {
        return done(operator, MakeSeriesBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitMvApply(MvApplyOperator operator) {
        return done(operator, MvApplyBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitMvExpand(MvExpandOperator operator) {
        return done(operator, MvExpandBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitParse(ParseOperator operator) {
        return done(operator, ParseBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitParseKv(ParseKvOperator operator) {
        return done(operator, ParseKvBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitPartition(PartitionOperator operator) {
        return done(operator, PartitionBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitProject(ProjectOperator operator) {
        return done(operator, ProjectBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitProjectAway(ProjectAwayOperator operator) {
        return done(operator, ProjectAwayBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitProjectKeep(ProjectKeepOperator operator) {
        return done(operator, ProjectKeepBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitProjectRename(ProjectRenameOperator operator) {
        return done(operator, ProjectRenameBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitProjectReorder(ProjectReorderOperator operator) {
        return done(operator, ProjectReorderBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitReduce(ReduceOperator operator) {
        return done(operator, ReduceBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitSample(SampleOperator operator) {
        return done(operator, SampleBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitSampleDistinct(SampleDistinctOperator operator) {
        return done(operator, SampleDistinctBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitScan(ScanOperator operator) {
        return done(operator, ScanBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitSerialize(SerializeOperator operator) {
        return done(operator, SerializeBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitSort(SortOperator operator) {
        return done(operator, SortBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitSummarize(SummarizeOperator operator) {
        return done(operator, SummarizeBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitTake(TakeOperator operator) {
        return done(operator, TakeBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitTop(TopOperator operator) {
        return done(operator, TopBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitTopHitters(TopHittersOperator operator) {
        return done(operator, TopHittersBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitTopNested(TopNestedOperator operator) {
        return done(operator, TopNestedBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitWhere(WhereOperator operator) {
        return done(operator, WhereBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitFacet(FacetOperator operator) {
        return done(operator, FacetBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitFork(ForkOperator operator) {
        return done(operator, ForkBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitParseWhere(ParseWhereOperator operator) {
        return done(operator, ParseBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitFind(FindOperator operator) {
        return done(operator, FindBinder.bind(context, input, operator));
    }

    @Override
    public Relation visitPrint(PrintOperator operator) {
        return done(operator, PrintBinder.bind(context, input, operator));
    }

    @Override
    public Relation visitRange(RangeOperator operator) {
        return done(operator, RangeBinder.bind(context, input, operator));
    }

    @Override
    public Relation visitSearch(SearchOperator operator) {
        return done(operator, SearchBinder.bind(context, input, operator));
    }

    @Override
    public Relation visitUnion(UnionOperator operator) {
        return done(operator, UnionBinder.bind(context, input, operator));
    }

    @Override
    public Relation visitAs(AsOperator operator) {
        return AsBinder.bind(context, rows(operator), operator);
    }

    @Override
    public Relation visitEvaluate(EvaluateOperator operator) {
        return done(operator, EvaluateBinder.bind(context, rows(operator), operator));
    }

    @Override
    public Relation visitInvoke(InvokeOperator operator) {
        return InvokeBinder.bind(context, rows(operator), operator);
    }

    @Override
    public Relation visitConsume(ConsumeOperator operator) {
        rows(operator);
        return done(operator, new Plan.Inline(Table.empty(RowSchema.empty())));
    }

    @Override
    public Relation visitRender(RenderOperator operator) {
        return rows(operator);
    }

    @Override
    public Relation visitUnsupported(UnsupportedOperator operator) {
        context.notSupported(operator.span(), "operator '" + operator.name() + "'");
        return SpecialForms.unsupported("operator '" + operator.name() + "'", RowSchema.open(List.of()), true);
    }

    @Override
    public Relation visitError(ErrorOperator operator) {
        return rows(operator);
    }
}
