package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is secret is asked of the user and not shipped. */
final class CodelessSecret extends PollerCheck {
    private static final Set<String> SECRET_KEYS =
            Set.of("password", "clientsecret", "apikey", "secret", "token", "authorizationcode");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?i)[?&](?:api_?-?key|access_?token|token|client_?secret|secret|password)=([A-Za-z0-9._~%+/=-]{8,})");
    private static final Set<String> SECRET_PARAMETERS =
            Set.of("apikey", "api_key", "api-key", "access_token", "token", "client_secret", "secret", "password");
    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "x-api-key", "api-key", "apikey", "x-auth-token", "cookie");

    CodelessSecret() {
        super(CheckInfo.error(
                "SEN-CCF-018", "literal-secret", "no secret and no Authorization header stands in a poller"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        poller.part("auth").ifPresent(auth -> {
            check(auth, SECRET_KEYS, "auth", reporter);
            part(auth, "headers").ifPresent(node -> check(node, SECRET_HEADERS, "headers", reporter));
            part(auth, "TokenEndpointHeaders")
                    .ifPresent(node -> check(node, SECRET_HEADERS, "TokenEndpointHeaders", reporter));
            part(auth, "TokenEndpointQueryParameters")
                    .ifPresent(node -> check(node, SECRET_PARAMETERS, "TokenEndpointQueryParameters", reporter));
        });
        poller.part("request").ifPresent(request -> {
            part(request, "headers").ifPresent(node -> check(node, SECRET_HEADERS, "headers", reporter));
            part(request, "queryParameters")
                    .ifPresent(node -> check(node, SECRET_PARAMETERS, "queryParameters", reporter));
            Poller.scalar(request, "apiEndpoint").ifPresent(endpoint -> checkAddress(endpoint, reporter));
        });
    }

    private static Optional<MappingNode> part(MappingNode owner, String key) {
        return Poller.entry(owner, key).flatMap(entry -> entry.value().asMapping());
    }

    private static void checkAddress(ScalarNode endpoint, Reporter reporter) {
        Matcher matcher = IN_ADDRESS.matcher(endpoint.text());
        if (matcher.find()) {
            reporter.report(
                    endpoint.locate(matcher.start(1), matcher.group(1).length()),
                    "a secret stands in the address of apiEndpoint",
                    "ask the user for it, and send it by auth");
        }
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
