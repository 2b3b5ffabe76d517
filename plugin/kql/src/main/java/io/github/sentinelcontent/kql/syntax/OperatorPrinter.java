package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** Prints tabular operators under their usual names. */
final class OperatorPrinter extends ClausePrinter implements OperatorVisitor<Void> {
    OperatorPrinter(StringBuilder out, ExpressionPrinter expressions) {
        super(out, expressions);
    }

    private Void plain(String operator, List<Expression> items) {
        out.append(operator);
        items(items);
        return null;
    }

    private Void hinted(String operator, List<OperatorParameter> hints, Expression expression) {
        name(operator, hints);
        one(expression);
        return null;
    }

    @Override
    public Void visitAs(AsOperator operator) {
        return hinted("as", operator.hints(), operator.name());
    }

    @Override
    public Void visitConsume(ConsumeOperator operator) {
        name("consume", operator.hints());
        return null;
    }

    @Override
    public Void visitCount(CountOperator operator) {
        out.append("count");
        optional("as", operator.name());
        return null;
    }

    @Override
    public Void visitDistinct(DistinctOperator operator) {
        name("distinct", operator.hints());
        items(operator.columns());
        return null;
    }

    @Override
    public Void visitEvaluate(EvaluateOperator operator) {
        name("evaluate", operator.hints());
        one(operator.plugin());
        if (operator.schema() != null) {
            out.append(" : ");
            expressions.schemas().schema(operator.schema());
        }
        return null;
    }

    @Override
    public Void visitExtend(ExtendOperator operator) {
        return plain("extend", operator.items());
    }

    @Override
    public Void visitFacet(FacetOperator operator) {
        out.append("facet by");
        items(operator.columns());
        if (operator.subquery() != null) {
            word("with");
            inBrackets(operator.subquery());
        }
        return null;
    }

    @Override
    public Void visitFind(FindOperator operator) {
        name("find", operator.hints());
        setting("withsource", operator.sourceColumn());
        tables(operator.tables());
        word("where");
        expressions.print(operator.predicate());
        if (!operator.columns().isEmpty() || operator.packRest()) {
            word("project");
            expressions.separated(operator.columns(), this::findColumn);
            out.append(operator.packRest() ? (operator.columns().isEmpty() ? "pack(*)" : ", pack(*)") : "");
        }
        optional("project-away", operator.columnsAway());
        return null;
    }

    @Override
    public Void visitFork(ForkOperator operator) {
        out.append("fork");
        for (ForkBranch branch : operator.branches()) {
            out.append(' ');
            if (branch.name() != null) {
                expressions.print(branch.name());
                out.append(" = ");
            }
            inBrackets(branch.subquery());
        }
        return null;
    }

    @Override
    public Void visitGetSchema(GetSchemaOperator operator) {
        out.append("getschema");
        return null;
    }

    @Override
    public Void visitInvoke(InvokeOperator operator) {
        out.append("invoke");
        one(operator.function());
        return null;
    }

    @Override
    public Void visitJoin(JoinOperator operator) {
        name("join", operator.hints());
        if (operator.kind() != JoinKind.INNERUNIQUE) {
            setting("kind", operator.kind().keyword());
        }
        one(operator.right());
        optional("on", operator.conditions());
        return null;
    }

    @Override
    public Void visitLookup(LookupOperator operator) {
        name("lookup", operator.hints());
        if (operator.kind() != JoinKind.LEFTOUTER) {
            setting("kind", operator.kind().keyword());
        }
        one(operator.right());
        optional("on", operator.conditions());
        return null;
    }

    @Override
    public Void visitMakeSeries(MakeSeriesOperator operator) {
        name("make-series", operator.hints());
        out.append(' ');
        expressions.separated(operator.items(), this::makeSeriesItem);
        optional("on", operator.axis());
        seriesBounds(operator);
        optional("by", operator.by());
        return null;
    }

    @Override
    public Void visitMvApply(MvApplyOperator operator) {
        name("mv-apply", operator.hints());
        setting("with_itemindex", operator.itemIndex());
        expansion(operator.items(), operator.limit());
        word("on");
        inBrackets(operator.subquery());
        return null;
    }

    @Override
    public Void visitMvExpand(MvExpandOperator operator) {
        name(operator.legacy() ? "mvexpand" : "mv-expand", operator.hints());
        if (operator.bagExpansion() != BagExpansion.BAG) {
            setting("kind", operator.bagExpansion().keyword());
        }
        setting("with_itemindex", operator.itemIndex());
        expansion(operator.items(), operator.limit());
        return null;
    }

    @Override
    public Void visitParse(ParseOperator operator) {
        name("parse", operator.hints());
        parse(operator.kind(), operator.flags(), operator.source(), operator.pattern());
        return null;
    }

    @Override
    public Void visitParseWhere(ParseWhereOperator operator) {
        name("parse-where", operator.hints());
        parse(operator.kind(), operator.flags(), operator.source(), operator.pattern());
        return null;
    }

    @Override
    public Void visitParseKv(ParseKvOperator operator) {
        name("parse-kv", operator.hints());
        one(operator.source());
        word("as");
        expressions.schemas().columns(operator.columns());
        properties(operator.properties());
        return null;
    }

    @Override
    public Void visitPartition(PartitionOperator operator) {
        name("partition", operator.hints());
        optional("by", operator.column());
        out.append(' ');
        if (operator.subquery() instanceof PipelineExpression pipeline && pipeline.source() == null) {
            inBrackets(pipeline);
        } else {
            out.append("{ ");
            expressions.printOpen(operator.subquery(), " | ");
            out.append(" }");
        }
        return null;
    }

    @Override
    public Void visitPrint(PrintOperator operator) {
        return plain("print", operator.items());
    }

    @Override
    public Void visitProject(ProjectOperator operator) {
        return plain("project", operator.items());
    }

    @Override
    public Void visitProjectAway(ProjectAwayOperator operator) {
        return plain("project-away", operator.columns());
    }

    @Override
    public Void visitProjectKeep(ProjectKeepOperator operator) {
        return plain("project-keep", operator.columns());
    }

    @Override
    public Void visitProjectRename(ProjectRenameOperator operator) {
        return plain("project-rename", operator.items());
    }

    @Override
    public Void visitProjectReorder(ProjectReorderOperator operator) {
        out.append(operator.items().isEmpty() ? "project-reorder" : "project-reorder ");
        expressions.separated(operator.items(), this::reorderItem);
        return null;
    }

    @Override
    public Void visitRange(RangeOperator operator) {
        out.append("range");
        one(operator.column());
        optional("from", operator.from());
        optional("to", operator.to());
        optional("step", operator.step());
        return null;
    }

    @Override
    public Void visitReduce(ReduceOperator operator) {
        name("reduce", operator.hints());
        optional("by", operator.column());
        if (!operator.properties().isEmpty()) {
            word("with");
            expressions.separated(operator.properties(), expressions.schemas()::property);
        }
        return null;
    }

    @Override
    public Void visitRender(RenderOperator operator) {
        out.append("render ").append(operator.chart());
        properties(operator.properties());
        return null;
    }

    @Override
    public Void visitSample(SampleOperator operator) {
        return hinted("sample", operator.hints(), operator.count());
    }

    @Override
    public Void visitSampleDistinct(SampleDistinctOperator operator) {
        name("sample-distinct", operator.hints());
        one(operator.count());
        optional("of", operator.column());
        return null;
    }

    @Override
    public Void visitScan(ScanOperator operator) {
        name("scan", operator.hints());
        setting("with_match_id", operator.matchId());
        if (!operator.orderBy().isEmpty()) {
            word("order by");
            expressions.separated(operator.orderBy(), this::sortItem);
        }
        optional("partition by", operator.partitionBy());
        if (!operator.declarations().isEmpty()) {
            word("declare");
            expressions.schemas().parameters(operator.declarations());
        }
        out.append(" with (");
        operator.steps().forEach(this::scanStep);
        out.append(')');
        return null;
    }

    @Override
    public Void visitSearch(SearchOperator operator) {
        name("search", operator.hints());
        if (operator.caseSensitive()) {
            setting("kind", "case_sensitive");
        }
        tables(operator.tables());
        one(operator.predicate());
        return null;
    }

    @Override
    public Void visitSerialize(SerializeOperator operator) {
        name("serialize", operator.hints());
        items(operator.items());
        return null;
    }

    @Override
    public Void visitSort(SortOperator operator) {
        name("sort", operator.hints());
        word("by");
        expressions.separated(operator.items(), this::sortItem);
        return null;
    }

    @Override
    public Void visitSummarize(SummarizeOperator operator) {
        name("summarize", operator.hints());
        items(operator.aggregates());
        optional("by", operator.by());
        return null;
    }

    @Override
    public Void visitTake(TakeOperator operator) {
        return hinted("take", operator.hints(), operator.count());
    }

    @Override
    public Void visitTop(TopOperator operator) {
        name("top", operator.hints());
        one(operator.count());
        word("by");
        sortItem(operator.by());
        return null;
    }

    @Override
    public Void visitTopHitters(TopHittersOperator operator) {
        name("top-hitters", operator.hints());
        one(operator.count());
        optional("of", operator.column());
        optional("by", operator.weight());
        return null;
    }

    @Override
    public Void visitTopNested(TopNestedOperator operator) {
        expressions.separated(operator.levels(), this::topNestedLevel);
        return null;
    }

    @Override
    public Void visitUnion(UnionOperator operator) {
        name("union", operator.hints());
        if (operator.kind() != UnionKind.OUTER) {
            setting("kind", operator.kind().keyword());
        }
        setting("withsource", operator.sourceColumn());
        if (operator.fuzzy()) {
            setting("isfuzzy", "true");
        }
        items(operator.operands());
        return null;
    }

    @Override
    public Void visitWhere(WhereOperator operator) {
        return hinted("where", operator.hints(), operator.predicate());
    }

    @Override
    public Void visitUnsupported(UnsupportedOperator operator) {
        out.append(operator.name());
        return null;
    }

    @Override
    public Void visitError(ErrorOperator operator) {
        return null;
    }
}
