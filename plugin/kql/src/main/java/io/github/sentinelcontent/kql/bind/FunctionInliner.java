package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.ColumnDeclaration;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds a call of a function with a body by binding the body with the arguments in scope. */
final class FunctionInliner {
    private FunctionInliner() {}

    static Bound call(ExpressionBinder caller, FunctionDefinition function, Span span, List<Expression> arguments) {
        return call(caller, function, null, span, arguments);
    }

    /**
     * Binds a call whose first tabular argument is given by {@code invoke}.
     *
     * @param piped the rows before {@code invoke}, null for an ordinary call
     */
    static Bound call(
            ExpressionBinder caller,
            FunctionDefinition function,
            @Nullable Relation piped,
            Span span,
            List<Expression> arguments) {
        BindContext context = caller.context();
        BindSession session = context.session();
        try {
            if (session.enterCall()) {
                session.called(function);
                Scope scope = function.scope().inner();
                BindContext body = new BindContext(session, scope, function.frame(), null, context.fuzzy());
                bindArguments(caller, body, function, piped, span, arguments);
                return new StatementBinder(body, caller.row()).bindAll(function.body(), span);
            }
            context.error(
                    DiagnosticKind.SEMANTICS, span, "function '" + function.name() + "' is called too deeply", null);
            return ScalarValue.constant(ExpressionBinder.UNKNOWN);
        } finally {
            session.leaveCall();
        }
    }

    private static void bindArguments(
            ExpressionBinder caller,
            BindContext body,
            FunctionDefinition function,
            @Nullable Relation piped,
            Span span,
            List<Expression> arguments) {
        List<FunctionParameter> parameters = function.parameters();
        Map<String, Expression> given = new HashMap<>();
        int position = piped == null ? 0 : 1;
        boolean tooMany = false;
        for (Expression argument : arguments) {
            if (argument instanceof NamedArgument named) {
                checkName(caller, function, named);
                given.put(named.name().name(), named.value());
                position++;
                continue;
            }
            position = free(parameters, given.keySet(), position, piped == null ? 0 : 1);
            if (position < parameters.size()) {
                given.put(parameters.get(position++).name().name(), argument);
            } else {
                tooMany = true;
            }
        }
        boolean tooFew = false;
        for (int i = 0; i < parameters.size(); i++) {
            FunctionParameter parameter = parameters.get(i);
            Expression argument = given.get(parameter.name().name());
            boolean isPiped = piped != null && i == 0;
            tooFew |= !isPiped && argument == null && parameter.defaultValue() == null;
            Bound value = isPiped ? piped : argument(caller, body, parameter, argument);
            body.scope().put(parameter.name().name(), checked(caller, function, parameter, value, span));
        }
        if (tooMany || tooFew) {
            caller.context()
                    .error(
                            DiagnosticKind.FUNCTION_CALL,
                            span,
                            "'" + function.name() + "' takes " + count(parameters) + " arguments, found "
                                    + arguments.size(),
                            null);
        }
    }

    private static String count(List<FunctionParameter> parameters) {
        long required =
                parameters.stream().filter(p -> p.defaultValue() == null).count();
        return required == parameters.size() ? String.valueOf(required) : required + " to " + parameters.size();
    }

    /** The place of an argument without name: its own, else the first one that no name has taken. */
    private static int free(List<FunctionParameter> parameters, Set<String> given, int position, int first) {
        int place = position;
        while (place < parameters.size()
                && given.contains(parameters.get(place).name().name())) {
            place++;
        }
        for (int i = first; place >= parameters.size() && i < parameters.size(); i++) {
            place = given.contains(parameters.get(i).name().name()) ? place : i;
        }
        return place;
    }

    private static void checkName(ExpressionBinder caller, FunctionDefinition function, NamedArgument named) {
        List<String> names =
                function.parameters().stream().map(p -> p.name().name()).toList();
        if (!names.contains(named.name().name())) {
            caller.context()
                    .error(
                            DiagnosticKind.FUNCTION_CALL,
                            named.name().span(),
                            "'" + function.name() + "' has no parameter '"
                                    + named.name().name() + "'",
                            Nearest.hint(named.name().name(), names));
        }
    }

    private static Bound argument(
            ExpressionBinder caller, BindContext body, FunctionParameter parameter, @Nullable Expression argument) {
        if (parameter.schema() != null) {
            return argument == null
                    ? SpecialForms.unsupported("missing argument", schema(parameter), true)
                    : TabularBinder.source(caller, argument);
        }
        KqlType type = Literals.type(parameter.type());
        if (argument != null) {
            return new ScalarValue(Conversions.convert(caller.bind(argument), type), caller.row());
        }
        BoundExpression value = parameter.defaultValue() == null
                ? new BoundExpression.Constant(type, null)
                : ExpressionBinder.withoutColumns(body).bind(parameter.defaultValue());
        return ScalarValue.constant(Conversions.convert(value, type));
    }

    private static io.github.sentinelcontent.kql.type.RowSchema schema(FunctionParameter parameter) {
        return SchemaTypes.of(parameter.schema());
    }

    private static Bound checked(
            ExpressionBinder caller, FunctionDefinition function, FunctionParameter parameter, Bound value, Span span) {
        if (parameter.schema() == null
                || !(value instanceof Relation relation)
                || relation.schema().isOpen()) {
            return value;
        }
        for (ColumnDeclaration column : parameter.schema().columns()) {
            if (relation.schema().indexOf(column.name().name()) < 0) {
                caller.context()
                        .error(
                                DiagnosticKind.FUNCTION_CALL,
                                span,
                                "the table given to '" + function.name() + "' has no column '"
                                        + column.name().name() + "'",
                                null);
            }
        }
        return value;
    }

    /** Binds a function that nothing calls, only for its diagnostics. */
    static void check(BindContext context, FunctionDefinition function) {
        Scope scope = function.scope().inner();
        BindContext body = new BindContext(context.session(), scope, function.frame(), null, false);
        for (FunctionParameter parameter : function.parameters()) {
            Bound value = parameter.schema() == null
                    ? ScalarValue.constant(new BoundExpression.Call(
                            new MissingFunction("parameter"), List.of(), Literals.type(parameter.type())))
                    : SpecialForms.unsupported("parameter", schema(parameter), true);
            scope.put(parameter.name().name(), value);
        }
        new StatementBinder(body, null).bindAll(function.body(), new Span(0, 0));
    }
}
