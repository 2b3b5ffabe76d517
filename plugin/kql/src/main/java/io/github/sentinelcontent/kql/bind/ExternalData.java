package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExternalDataExpression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.OperatorParameter;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Binds {@code externaldata}: the rows of one or several files, which a run takes from its database. */
final class ExternalData {
    private ExternalData() {}

    static Relation bind(ExpressionBinder binder, ExternalDataExpression external) {
        RowSchema schema = RowSchema.of(SchemaTypes.columns(external.columns()));
        List<Plan> files = new ArrayList<>();
        for (Expression location : external.locations()) {
            BoundExpression address = binder.bind(location);
            if (address instanceof Constant constant && constant.value() instanceof String text) {
                files.add(new Plan.External(text, schema));
                binder.context().session().externalFiles().add(file(text, schema, external));
            } else {
                binder.context()
                        .error(
                                DiagnosticKind.SEMANTICS,
                                location.span(),
                                "the address of external data has to be a constant text",
                                null);
            }
        }
        return Relation.of(files.size() == 1 ? files.get(0) : new Plan.Union(files, schema));
    }

    private static ExternalFile file(String location, RowSchema schema, ExternalDataExpression external) {
        String format = property(external, "format");
        return new ExternalFile(
                location,
                schema,
                format.isEmpty() ? "csv" : format,
                property(external, "ignorefirstrecord").equals("true"));
    }

    /** The value of a property in lower case, empty without it. */
    private static String property(ExternalDataExpression external, String name) {
        for (OperatorParameter property : external.properties()) {
            if (property.name().equalsIgnoreCase(name)) {
                String value = property.value() instanceof Literal literal
                        ? String.valueOf(literal.value())
                        : property.value() instanceof NameExpression word ? word.name() : "";
                return value.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
