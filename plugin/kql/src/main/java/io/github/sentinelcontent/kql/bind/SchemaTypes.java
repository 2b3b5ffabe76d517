package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.ColumnDeclaration;
import io.github.sentinelcontent.kql.syntax.SchemaType;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/** Row schemas that the query declares. */
final class SchemaTypes {
    private SchemaTypes() {}

    static RowSchema of(SchemaType type) {
        List<Column> columns = columns(type.columns());
        return type.open() ? RowSchema.open(columns) : RowSchema.of(columns);
    }

    static List<Column> columns(List<ColumnDeclaration> declarations) {
        return declarations.stream()
                .map(d -> Column.of(d.name().name(), Literals.type(d.type())))
                .toList();
    }
}
