package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stored functions with faults of their own, which leave the columns that they return in doubt. */
final class FaultyFunction {
    private static final Set<DiagnosticKind> HIDES_TYPES =
            EnumSet.of(DiagnosticKind.SYNTAX, DiagnosticKind.FUNCTION_CALL, DiagnosticKind.OPERAND_TYPES);

    private static final Pattern OF_TYPES = Pattern.compile("^argument |^the arguments | arguments of types ");

    private FaultyFunction() {}

    /**
     * Why a diagnostic of a query may only be due to a stored function that it calls, as a hint. A column that a function
     * does not return is certain where another of nearly that name is there, or where the query itself dropped it.
     */
    static Optional<String> doubt(CompiledQuery query, KqlDiagnostic diagnostic) {
        if (!diagnostic.isFault()) {
            return Optional.empty();
        }
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN) {
            return diagnostic.hint() == null || isUnreadable(query)
                    ? in(query).map(FaultyFunction::hint)
                    : Optional.empty();
        }
        return isOfTypes(diagnostic) && guessesTypes(query) && namesColumn(query, diagnostic)
                ? Optional.of("the types may come from a stored function and differ with the data; convert the value")
                : Optional.empty();
    }

    /** What to do first. */
    static String hint(String function) {
        return "the function '" + function + "' has faults; mend them first";
    }

    /** The first function with a fault that the query calls. */
    static Optional<String> in(CompiledQuery query) {
        return faults(query)
                .map(KqlDiagnostic::function)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<KqlDiagnostic> faults(CompiledQuery query) {
        return query.diagnostics().stream()
                .filter(d -> d.function() != null
                        && d.severity() == KqlDiagnostic.Severity.ERROR
                        && d.kind() != DiagnosticKind.NOT_SUPPORTED);
    }

    /** Whether nothing is known of what a function returns. */
    static boolean isUnreadable(CompiledQuery query) {
        return faults(query).anyMatch(fault -> fault.kind() == DiagnosticKind.SYNTAX);
    }

    private static boolean isOfTypes(KqlDiagnostic diagnostic) {
        return diagnostic.kind() == DiagnosticKind.OPERAND_TYPES
                || diagnostic.kind() == DiagnosticKind.FUNCTION_CALL
                        && OF_TYPES.matcher(diagnostic.message()).find();
    }

    /** A column that may not exist takes the type of what stands for it, which need not be its own. */
    private static boolean guessesTypes(CompiledQuery query) {
        return faults(query).anyMatch(fault -> HIDES_TYPES.contains(fault.kind()))
                || query.functions().stream()
                        .flatMap(name -> query.catalog().function(name).stream())
                        .map(StoredFunction::body)
                        .anyMatch(body ->
                                body == null || body.contains("column_ifexists") || body.contains("columnifexists"));
    }

    private static boolean namesColumn(CompiledQuery query, KqlDiagnostic diagnostic) {
        SyntaxIndex syntax = new SyntaxIndex(query.syntax().query());
        List<? extends SyntaxNode> functions = syntax.all(CallExpression.class).stream()
                .map(CallExpression::function)
                .toList();
        return syntax.all(NameExpression.class).stream()
                .filter(name ->
                        name.span().start() >= diagnostic.start() && name.span().end() <= diagnostic.end())
                .anyMatch(name -> !name.name().equals("TimeGenerated")
                        && functions.stream().noneMatch(f -> f == name));
    }
}
