package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The portal shows the connector by its definition. */
final class DefinitionKeys extends CodelessCheck {
    private static final String TABLE = "{{graphQueriesTableName}}";
    private static final Set<String> KINDS = Set.of("Customizable", "Static");
    private static final List<String> KEYS = List.of(
            "title",
            "publisher",
            "descriptionMarkdown",
            "graphQueries",
            "dataTypes",
            "connectivityCriteria",
            "permissions",
            "instructionSteps");

    DefinitionKeys() {
        super(CheckInfo.error(
                "SEN-CCF-002",
                "definition-kind",
                "the definition has a known kind and the keys that the portal shows"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        String kind = definition.text("kind").orElse("");
        if (!KINDS.contains(kind)) {
            reporter.report(
                    Place.of(definition, "kind"),
                    kind.isEmpty()
                            ? "'kind' is missing in the definition"
                            : "'" + kind + "' is not allowed for kind; allowed: Customizable, Static",
                    "write Customizable");
        }
        Optional<MappingNode> properties = definition.mapping("properties");
        Optional<MappingNode> page = properties.flatMap(node -> node.mapping("connectorUiConfig"));
        if (page.isPresent()) {
            checkPage(page.get(), reporter);
        } else {
            properties.ifPresent(node -> reporter.report(
                    Place.of(node, "connectorUiConfig"), "'connectorUiConfig' is missing in properties", null));
        }
    }

    private static boolean isMissing(MappingNode page, String key) {
        return page.get(key)
                .filter(value -> value.asScalar()
                        .filter(text -> text.isNull() || text.text().isBlank())
                        .isEmpty())
                .isEmpty();
    }

    private static void checkPage(MappingNode page, Reporter reporter) {
        for (String key : KEYS) {
            if (isMissing(page, key)) {
                boolean classic = key.equals("connectivityCriteria")
                        && page.get("connectivityCriterias").isPresent();
                reporter.report(
                        classic
                                ? page.entry("connectivityCriterias")
                                        .orElseThrow()
                                        .key()
                                : Place.of(page, key),
                        "'" + key + "' is missing in connectorUiConfig",
                        classic ? "did you mean 'connectivityCriteria'?" : null);
            }
        }
        boolean used = page.file().text().substring(page.start(), page.end()).contains(TABLE);
        if (used
                && page.text("graphQueriesTableName")
                        .filter(name -> !name.isBlank())
                        .isEmpty()) {
            reporter.report(
                    Place.of(page, "graphQueriesTableName"),
                    "'graphQueriesTableName' is missing in connectorUiConfig, although " + TABLE + " is used",
                    "name the table there");
        }
    }
}
