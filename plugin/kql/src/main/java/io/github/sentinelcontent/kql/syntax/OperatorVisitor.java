package io.github.sentinelcontent.kql.syntax;

/** One method for each tabular operator, so that the compiler names the ones forgotten. */
public interface OperatorVisitor<R> {
    R visitAs(AsOperator operator);

    R visitConsume(ConsumeOperator operator);

    R visitCount(CountOperator operator);

    R visitDistinct(DistinctOperator operator);

    R visitEvaluate(EvaluateOperator operator);

    R visitExtend(ExtendOperator operator);

    R visitFacet(FacetOperator operator);

    R visitFind(FindOperator operator);

    R visitFork(ForkOperator operator);

    R visitGetSchema(GetSchemaOperator operator);

    R visitInvoke(InvokeOperator operator);

    R visitJoin(JoinOperator operator);

    R visitLookup(LookupOperator operator);

    R visitMakeSeries(MakeSeriesOperator operator);

    R visitMvApply(MvApplyOperator operator);

    R visitMvExpand(MvExpandOperator operator);

    R visitParse(ParseOperator operator);

    R visitParseWhere(ParseWhereOperator operator);

    R visitParseKv(ParseKvOperator operator);

    R visitPartition(PartitionOperator operator);

    R visitPrint(PrintOperator operator);

    R visitProject(ProjectOperator operator);

    R visitProjectAway(ProjectAwayOperator operator);

    R visitProjectKeep(ProjectKeepOperator operator);

    R visitProjectRename(ProjectRenameOperator operator);

    R visitProjectReorder(ProjectReorderOperator operator);

    R visitRange(RangeOperator operator);

    R visitReduce(ReduceOperator operator);

    R visitRender(RenderOperator operator);

    R visitSample(SampleOperator operator);

    R visitSampleDistinct(SampleDistinctOperator operator);

    R visitScan(ScanOperator operator);

    R visitSearch(SearchOperator operator);

    R visitSerialize(SerializeOperator operator);

    R visitSort(SortOperator operator);

    R visitSummarize(SummarizeOperator operator);

    R visitTake(TakeOperator operator);

    R visitTop(TopOperator operator);

    R visitTopHitters(TopHittersOperator operator);

    R visitTopNested(TopNestedOperator operator);

    R visitUnion(UnionOperator operator);

    R visitWhere(WhereOperator operator);

    R visitUnsupported(UnsupportedOperator operator);

    R visitError(ErrorOperator operator);
}
