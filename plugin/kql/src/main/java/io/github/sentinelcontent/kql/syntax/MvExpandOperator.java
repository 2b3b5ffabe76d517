package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code mv-expand a = x to typeof(long) limit 5}. {@code legacy} tells the spelling {@code mvexpand}, whose default limit is 128 rows. */
public record MvExpandOperator(
        Span span,
        boolean legacy,
        BagExpansion bagExpansion,
        @Nullable NameExpression itemIndex,
        List<OperatorParameter> hints,
        List<MvExpandItem> items,
        @Nullable Expression limit)
        implements TabularOperator {
    public MvExpandOperator {
        hints = List.copyOf(hints);
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitMvExpand(this);
    }
}
