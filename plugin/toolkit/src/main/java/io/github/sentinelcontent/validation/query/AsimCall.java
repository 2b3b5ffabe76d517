package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.schema.AsimParsers;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Normalising parsers read many tables; their parameters filter before they normalise. */
final class AsimCall extends QueryCheck {
    private static final String BUILT_IN = "_Im_";
    private static final String WORKSPACE = "im";
    private static final Map<String, Set<String>> PARAMETERS = AsimParsers.parameters();

    AsimCall() {
        super(CheckInfo.warning(
                "SEN-KQL-046", "asim-call", "A normalising parser is the built-in one and gets the time to read"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        QueryNames names = site.names();
        for (NameExpression name : site.syntax().all(NameExpression.class)) {
            String written = name.name();
            if (names.value(written).isPresent() || !site.isWritten(name)) {
                continue;
            }
            Optional<CallExpression> call = site.syntax()
                    .parent(name)
                    .filter(CallExpression.class::isInstance)
                    .map(CallExpression.class::cast)
                    .filter(parent -> parent.function() == name);
            if (written.startsWith(BUILT_IN) && PARAMETERS.containsKey(written.substring(BUILT_IN.length()))) {
                check(site, name, call, reporter);
            } else if (written.startsWith(WORKSPACE) && PARAMETERS.containsKey(schema(written))) {
                reporter.report(
                        site.locate(name),
                        "'" + written + "' must be deployed in the workspace",
                        "write _Im_" + schema(written) + ", which is built in");
            }
        }
    }

    /** Older names of the parsers stand for schemas that are named otherwise today. */
    private static String schema(String written) {
        return switch (written) {
            case "imProcess", "imProcessCreate", "imProcessTerminate" -> "ProcessEvent";
            case "imRegistry" -> "RegistryEvent";
            default -> written.substring(WORKSPACE.length());
        };
    }

    private static void check(QuerySite site, NameExpression name, Optional<CallExpression> call, Reporter reporter) {
        List<NamedArgument> arguments = call.stream()
                .flatMap(found -> found.arguments().stream())
                .filter(NamedArgument.class::isInstance)
                .map(NamedArgument.class::cast)
                .toList();
        boolean positional = call.filter(found -> found.arguments().size() > arguments.size())
                .isPresent();
        boolean timed = arguments.stream()
                .map(argument -> argument.name().name())
                .anyMatch(parameter -> parameter.equals("starttime") || parameter.equals("endtime"));
        if (!timed && !positional) {
            reporter.report(
                    site.locate(name),
                    name.name() + " reads all sources without a bound of time",
                    "write " + name.name() + "(starttime=ago(1h), endtime=now())");
        }
        Set<String> known = PARAMETERS.get(name.name().substring(BUILT_IN.length()));
        for (NamedArgument argument : arguments) {
            String parameter = argument.name().name();
            if (!known.contains(parameter)) {
                reporter.report(
                        site.locate(argument.name()),
                        name.name() + " has no parameter '" + parameter + "'; it has "
                                + String.join(", ", new TreeSet<>(known)),
                        NearestName.of(parameter, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
