package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What a poller takes as a parameter the user has to be asked for. */
final class ParameterOffered extends CodelessCheck {
    /** Parameters that the packaging tool and the service fill themselves. */
    private static final Set<String> GIVEN = Set.of(
            "location",
            "workspace-location",
            "workspace",
            "workspacename",
            "workspaceid",
            "workspaceresourceid",
            "subscription",
            "resourcegroupname",
            "dcrconfig",
            "datacollectionendpoint",
            "datacollectionendpointid",
            "datacollectionruleimmutableid",
            "guidvalue",
            "innerworkspace",
            "connectordefinitionname",
            "auth",
            "commaseparatedarray",
            "graphqueriestablename");

    private static final Pattern SECRET = Pattern.compile("(?i)(password|secret|token|apikey|api_key|accesskey)$");

    ParameterOffered() {
        super(
                CheckInfo.error(
                        "SEN-CCF-009",
                        "parameter-offered",
                        "each parameter of a poller is an input of the definition, each input is used, and secrets are hidden"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        Map<String, Control> offered = new LinkedHashMap<>();
        connector.ui().ifPresent(page -> collect(page, offered));
        List<MappingNode> pollers = connector.resources(ConnectorResource.Type.POLLER).stream()
                .map(ConnectorResource::node)
                .toList();
        Set<String> used = new TreeSet<>();
        for (MappingNode poller : pollers) {
            texts(poller, text -> checkText(text, offered, used, reporter));
        }
        for (Map.Entry<String, Control> control : offered.entrySet()) {
            checkControl(control.getKey(), control.getValue(), !pollers.isEmpty(), used, reporter);
        }
    }

    /**
     * An input of the page.
     *
     * @param name where its name stands
     * @param type type of the input, such as {@code password}; empty for controls that have none
     */
    private record Control(ScalarNode name, String type, boolean textbox) {}

    private static void collect(DocumentNode node, Map<String, Control> offered) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> collect(item, offered));
        } else if (node instanceof MappingNode mapping) {
            String type = mapping.text("type").orElse("");
            mapping.mapping("parameters").ifPresent(parameters -> {
                if (type.equals("Textbox") || type.equals("Dropdown")) {
                    parameters
                            .scalar("name")
                            .ifPresent(name -> offered.putIfAbsent(
                                    name.text().toLowerCase(Locale.ROOT),
                                    new Control(name, parameters.text("type").orElse(""), type.equals("Textbox"))));
                } else if (type.equalsIgnoreCase("OAuthForm")) {
                    mapping.scalar("type").ifPresent(name -> {
                        for (String given : List.of("clientid", "clientsecret", "authorizationcode")) {
                            offered.putIfAbsent(given, new Control(name, "", false));
                        }
                    });
                }
            });
            mapping.entries().forEach(entry -> collect(entry.value(), offered));
        }
    }

    private static void texts(DocumentNode node, Consumer<ScalarNode> consumer) {
        if (node instanceof ScalarNode scalar) {
            consumer.accept(scalar);
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> texts(item, consumer));
        } else if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> texts(entry.value(), consumer));
        }
    }

    private static void checkText(ScalarNode text, Map<String, Control> offered, Set<String> used, Reporter reporter) {
        for (ParameterUse use : ParameterUse.in(text.text())) {
            String lower = use.name().toLowerCase(Locale.ROOT);
            used.add(lower);
            if (!offered.containsKey(lower) && !GIVEN.contains(lower)) {
                reporter.report(
                        text.locate(use.start(), use.name().length()),
                        "the poller refers to the parameter '" + use.name()
                                + "', which no input of the definition offers",
                        NearestName.of(use.name(), offered.keySet())
                                .map(near -> "did you mean '"
                                        + offered.get(near).name().text() + "'?")
                                .orElse("add a Textbox with this name"));
            }
        }
    }

    private static void checkControl(
            String name, Control control, boolean polled, Set<String> used, Reporter reporter) {
        boolean named = control.name().text().equalsIgnoreCase(name);
        if (named && polled && !used.contains(name)) {
            reporter.report(
                    Severity.WARNING,
                    control.name().location(),
                    "no poller uses the input '" + control.name().text() + "'",
                    null);
        }
        if (control.textbox() && SECRET.matcher(name).find() && !control.type().equals("password")) {
            reporter.report(
                    Severity.WARNING,
                    control.name().location(),
                    "the input '" + control.name().text() + "' shows a secret",
                    "write \"type\": \"password\"");
        }
    }
}
