package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** Prints column declarations and parameters. */
final class SchemaPrinter {
    private final StringBuilder out;
    private final ExpressionPrinter expressions;

    SchemaPrinter(StringBuilder out, ExpressionPrinter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void column(ColumnDeclaration column) {
        expressions.print(column.name());
        if (column.type() != null) {
            out.append(':');
            type(column.type());
        }
    }

    void columns(List<ColumnDeclaration> columns) {
        out.append('(');
        expressions.separated(columns, this::column);
        out.append(')');
    }

    void schema(SchemaType schema) {
        out.append('(');
        expressions.separated(schema.columns(), this::column);
        if (schema.open()) {
            out.append(schema.columns().isEmpty() ? "*" : ", *");
        }
        out.append(')');
    }

    void type(TypeName type) {
        out.append(type.type().keyword());
    }

    void parameters(List<FunctionParameter> parameters) {
        out.append('(');
        expressions.separated(parameters, this::parameter);
        out.append(')');
    }

    private void parameter(FunctionParameter parameter) {
        expressions.print(parameter.name());
        out.append(':');
        if (parameter.schema() != null) {
            schema(parameter.schema());
        }
        if (parameter.type() != null) {
            type(parameter.type());
        }
        if (parameter.defaultValue() != null) {
            out.append(" = ");
            expressions.print(parameter.defaultValue());
        }
    }

    /** Prints {@code (name=value, ...)}. */
    void properties(List<OperatorParameter> properties) {
        out.append('(');
        expressions.separated(properties, this::property);
        out.append(')');
    }

    void property(OperatorParameter property) {
        out.append(property.name()).append('=');
        expressions.print(property.value());
    }
}
