package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Set;

/** What is secret is asked of the user and not shipped. */
final class CodelessSecret extends PollerCheck {
    private static final Set<String> SECRET_KEYS =
            Set.of("password", "clientsecret", "apikey", "secret", "token", "authorizationcode");
    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "x-api-key", "api-key", "apikey", "x-auth-token", "cookie");

    CodelessSecret() {
        super(CheckInfo.error(
                "SEN-CCF-018", "literal-secret", "no secret and no Authorization header stands in a poller"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        poller.part("auth").ifPresent(auth -> check(auth, SECRET_KEYS, "auth", reporter));
        poller.part("request")
                .flatMap(request -> Poller.entry(request, "headers"))
                .flatMap(headers -> headers.value().asMapping())
                .ifPresent(headers -> check(headers, SECRET_HEADERS, "headers", reporter));
    }

    private static void check(MappingNode owner, Set<String> secret, String where, Reporter reporter) {
        for (MappingEntry entry : owner.entries()) {
            boolean literal = secret.contains(entry.name().toLowerCase(Locale.ROOT))
                    && entry.value() instanceof ScalarNode value
                    && value.type() == ScalarType.STRING
                    && !value.text().isBlank()
                    && !Poller.isDynamic(value.text())
                    && !value.text().contains("{_");
            if (literal) {
                reporter.report(
                        entry.value(),
                        entry.name() + " in " + where + " is a literal",
                        "ask the user for it and write {{" + entry.name() + "}}");
            }
        }
    }
}
