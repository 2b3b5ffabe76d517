package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of queries by the KQL engine. */
public final class QueryChecks {
    private QueryChecks() {}

    /** The checks by id. */
    public static List<Check> all() {
        return List.of(
                new Syntax(),
                new UnknownTable(),
                new UnknownColumn(),
                new FunctionCall(),
                new OperandTypes(),
                new NoResult(),
                new EntityColumn(),
                new DetailColumn(),
                new OverrideColumn(),
                new DataTypes(),
                new LookbackWithinPeriod(),
                new TimeInResult(),
                new LatestIndicator(),
                new NrtWindow(),
                new RedundantTimeFilter(),
                new SearchUnionStar(),
                new ContainsTerm(),
                new CaseFold(),
                new NoTimeFilter(),
                new HuntingWindow(),
                new RandomTake(),
                new UselessSort(),
                new RegexCost(),
                new UnboundedExpansion(),
                new CrossResource(),
                new JoinShape(),
                new NoProjection(),
                new UnusedLet(),
                new LetMaterialize(),
                new CalculatedFilter(),
                new DeprecatedSpelling(),
                new DynamicEntity(),
                new ConstantEntity(),
                new ConstantOverride(),
                new UnboundedSet(),
                new JoinSuffix(),
                new ImpossibleValue(),
                new CheapOperator(),
                new DeadPredicate(),
                new InlineIndicators(),
                new OpenSchema(),
                new StatementKind(),
                new OverrideValues(),
                new BinOverPeriod(),
                new AsimCall(),
                new WideExtend(),
                new CostBudget(),
                new QueryHygiene(),
                new NotSupported());
    }
}
