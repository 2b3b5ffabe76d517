package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Each way of signing in needs its own values. */
final class PollerAuth extends PollerCheck {
    private static final List<String> TYPES = List.of(
            "Basic",
            "APIKey",
            "OAuth2",
            "JwtToken",
            "Session",
            "GitHub",
            "ServiceBus",
            "Oracle",
            "AWS",
            "GCP",
            "Push",
            "None");
    private static final Map<String, List<String>> NEEDED = Map.of(
            "basic", List.of("UserName", "Password"),
            "apikey", List.of("ApiKey"),
            "oauth2", List.of("ClientId", "ClientSecret", "GrantType", "TokenEndpoint"),
            "jwttoken", List.of("TokenEndpoint"));
    private static final List<String> CODE_FLOW = List.of("AuthorizationEndpoint", "RedirectUri", "Scope");

    PollerAuth() {
        super(CheckInfo.error("SEN-CCF-006", "auth", "auth has a known type and the values that this type needs"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<MappingNode> auth = poller.part("auth");
        if (auth.isEmpty()) {
            if (poller.isRest()) {
                reporter.report(Place.of(poller.properties(), "auth"), "'auth' is missing in properties", null);
            }
            return;
        }
        Optional<ScalarNode> type = Poller.scalar(auth.get(), "type");
        if (type.isEmpty()) {
            reporter.report(Place.of(auth.get(), "type"), "'type' is missing in auth", null);
        } else if (TYPES.stream().noneMatch(type.get().text()::equalsIgnoreCase)) {
            reporter.report(
                    type.get(),
                    "'" + type.get().text() + "' is not allowed for type; allowed: " + String.join(", ", TYPES),
                    NearestName.of(type.get().text(), TYPES)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        } else {
            checkValues(auth.get(), type.get().text().toLowerCase(Locale.ROOT), reporter);
        }
    }

    private static void checkValues(MappingNode auth, String type, Reporter reporter) {
        NEEDED.getOrDefault(type, List.of()).forEach(key -> need(auth, key, reporter));
        if (type.equals("jwttoken")) {
            checkJwt(auth, reporter);
        }
        Optional<ScalarNode> grant = type.equals("oauth2") ? Poller.scalar(auth, "GrantType") : Optional.empty();
        if (grant.isPresent() && grant.get().text().equalsIgnoreCase("authorization_code")) {
            CODE_FLOW.forEach(key -> need(auth, key, reporter));
        } else if (grant.isPresent()
                && !Poller.isDynamic(grant.get().text())
                && !grant.get().text().equalsIgnoreCase("client_credentials")) {
            reporter.report(
                    grant.get(),
                    "'" + grant.get().text()
                            + "' is not allowed for GrantType; allowed: authorization_code, client_credentials",
                    null);
        }
    }

    /** A token of the user takes the place of name and password, and a header that of the path in the answer. */
    private static void checkJwt(MappingNode auth, Reporter reporter) {
        if (!isGiven(auth, "userToken")) {
            need(auth, "userName", reporter);
            need(auth, "password", reporter);
        }
        boolean inHeader = isGiven(auth, "JwtTokenInResponseHeader") || isGiven(auth, "JwtTokenHeaderName");
        if (!inHeader) {
            need(auth, "JwtTokenJsonPath", reporter);
        }
    }

    /** Name and password are texts, or objects with key and value. */
    private static boolean isGiven(MappingNode auth, String key) {
        return Poller.entry(auth, key)
                .map(MappingEntry::value)
                .filter(value ->
                        value.asScalar().isEmpty() || Poller.scalar(auth, key).isPresent())
                .isPresent();
    }

    private static void need(MappingNode auth, String key, Reporter reporter) {
        if (!isGiven(auth, key)) {
            reporter.report(
                    Poller.entry(auth, key).map(entry -> entry.value()).orElseGet(() -> Place.of(auth)),
                    "'" + key + "' is missing in auth",
                    null);
        }
    }
}
