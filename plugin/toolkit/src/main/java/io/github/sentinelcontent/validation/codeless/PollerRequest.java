package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the poller sends, and how often. */
final class PollerRequest extends PollerCheck {
    private static final Pattern DATE_FORMAT = Pattern.compile(
            "^(UnixTimestamp|UnixTimestampInMills|[yMdHhmsfFtKkzZSXaTeE0-9\\\\'\":./ ,+_-]*[yMdHhmsfF][yMdHhmsfFtKkzZSXaTeE0-9\\\\'\":./ ,+_-]*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{_\\w+\\}");
    private static final List<String> PARAMETERS = List.of("{_QueryWindowStartTime}", "{_QueryWindowEndTime}");
    private static final List<String> TEMPLATE =
            List.of("{_QueryWindowStartTime}", "{_QueryWindowEndTime}", "{_APIKeyName}", "{_APIKey}");

    PollerRequest() {
        super(CheckInfo.error(
                "SEN-CCF-007",
                "request",
                "request has an https endpoint, and method, windows and limits that the service takes"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<MappingNode> request = poller.part("request");
        if (!poller.isRest()) {
            request.ifPresent(node -> checkNumbers(node, reporter));
            return;
        }
        if (request.isEmpty()) {
            reporter.report(Place.of(poller.properties(), "request"), "'request' is missing in properties", null);
            return;
        }
        checkEndpoint(request.get(), reporter);
        checkNumbers(request.get(), reporter);
        checkTimes(request.get(), reporter);
        checkTemplate(request.get(), reporter);
    }

    private static void checkEndpoint(MappingNode request, Reporter reporter) {
        Optional<ScalarNode> endpoint = Poller.scalar(request, "apiEndpoint");
        if (endpoint.isEmpty()) {
            reporter.report(Place.of(request, "apiEndpoint"), "'apiEndpoint' is missing in request", null);
        } else if (!endpoint.get().text().startsWith("https://")
                && !Poller.isDynamic(endpoint.get().text())) {
            reporter.report(
                    endpoint.get(), "apiEndpoint '" + endpoint.get().text() + "' does not begin with https://", null);
        }
        Optional<ScalarNode> method = Poller.scalar(request, "httpMethod");
        if (method.isPresent()
                && !Set.of("GET", "POST").contains(method.get().text().toUpperCase(Locale.ROOT))) {
            reporter.report(
                    method.get(),
                    "'" + method.get().text() + "' is not allowed for httpMethod; allowed: GET, POST",
                    null);
        }
        boolean post =
                method.filter(node -> node.text().equalsIgnoreCase("POST")).isPresent();
        Poller.scalar(request, "isPostPayloadJson")
                .filter(node -> node.text().equalsIgnoreCase("true") && !post)
                .ifPresent(node -> reporter.report(
                        Severity.INFO,
                        node.location(),
                        "isPostPayloadJson has no effect without httpMethod POST",
                        null));
    }

    private static void checkNumbers(MappingNode request, Reporter reporter) {
        range(request, "queryWindowInMin", 1, Long.MAX_VALUE, reporter);
        range(request, "retryCount", 1, 6, reporter);
        range(request, "timeoutInSeconds", 1, 180, reporter);
        range(request, "rateLimitQPS", 1, Long.MAX_VALUE, reporter);
    }

    private static void range(MappingNode request, String key, long least, long most, Reporter reporter) {
        Optional<ScalarNode> value = Poller.scalar(request, key).filter(node -> !Poller.isDynamic(node.text()));
        if (value.isEmpty()) {
            return;
        }
        Optional<Long> number =
                value.get().asLong().or(() -> asNumber(value.get().text()));
        String allowed = most == Long.MAX_VALUE ? "at least " + least : least + " to " + most;
        if (number.isEmpty()) {
            reporter.report(
                    value.get(), key + " '" + value.get().text() + "' is no whole number; allowed is " + allowed, null);
        } else if (number.get() < least || number.get() > most) {
            reporter.report(value.get(), key + " is " + number.get() + ", allowed is " + allowed, null);
        }
    }

    private static Optional<Long> asNumber(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static void checkTimes(MappingNode request, Reporter reporter) {
        Poller.scalar(request, "queryTimeFormat")
                .filter(node -> !DATE_FORMAT.matches(node.text()) && !Poller.isDynamic(node.text()))
                .ifPresent(node -> reporter.report(
                        node,
                        "queryTimeFormat '" + node.text() + "' is no format of times",
                        "write it like yyyy-MM-ddTHH:mm:ssZ, or UnixTimestamp or UnixTimestampInMills"));
        for (List<String> pair : List.of(
                List.of("startTimeAttributeName", "endTimeAttributeName"),
                List.of("endTimeAttributeName", "startTimeAttributeName"))) {
            Optional<ScalarNode> given = Poller.scalar(request, pair.get(0));
            if (given.isPresent() && Poller.scalar(request, pair.get(1)).isEmpty()) {
                boolean open = pair.get(0).startsWith("start");
                reporter.report(
                        open ? Severity.WARNING : Severity.ERROR,
                        given.get().location(),
                        pair.get(0) + " is given without " + pair.get(1),
                        "give both, or put the times into queryParametersTemplate");
            }
        }
    }

    private static void checkTemplate(MappingNode request, Reporter reporter) {
        Poller.scalar(request, "queryParametersTemplate")
                .ifPresent(template ->
                        checkPlaceholders(template, "queryParametersTemplate", TEMPLATE, Severity.ERROR, reporter));
        Poller.entry(request, "queryParameters")
                .flatMap(parameters -> parameters.value().asMapping())
                .ifPresent(parameters -> parameters
                        .entries()
                        .forEach(entry -> entry.value()
                                .asScalar()
                                .ifPresent(value -> checkPlaceholders(
                                        value, "queryParameters", PARAMETERS, Severity.WARNING, reporter))));
    }

    private static void checkPlaceholders(
            ScalarNode text, String key, List<String> allowed, Severity severity, Reporter reporter) {
        Matcher matcher = PLACEHOLDER.matcher(text.text());
        while (matcher.find()) {
            if (!allowed.contains(matcher.group())) {
                reporter.report(
                        severity,
                        text.locate(matcher.start(), matcher.end() - matcher.start()),
                        "'" + matcher.group() + "' is no placeholder of " + key + "; allowed: "
                                + String.join(", ", allowed),
                        NearestName.of(matcher.group(), allowed)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
