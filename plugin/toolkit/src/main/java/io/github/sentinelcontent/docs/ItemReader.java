package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.EntityMapping;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes from a content item what its page says. */
final class ItemReader {
    private final QueryTables tables;
    private final Solution solution;

    ItemReader(QueryTables tables, Solution solution) {
        this.tables = tables;
        this.solution = solution;
    }

    /** Nothing for kinds that have no content page. */
    Optional<ItemFacts> read(ContentItem item) {
        return ContentType.of(item.kind()).map(type -> read(item, type));
    }

    private ItemFacts read(ContentItem item, ContentType type) {
        Optional<QueryTemplate> template = ofType(item, QueryTemplate.class);
        Optional<AnalyticRule> rule = ofType(item, AnalyticRule.class);
        Optional<Parser> parser = ofType(item, Parser.class);
        String name = name(item, type);
        String description = description(item);
        List<QueryText> queries = queries(item);
        boolean retired = template.isPresent() && queries.isEmpty();
        return new ItemFacts(
                type,
                name,
                type == ContentType.WORKBOOK || type == ContentType.PLAYBOOK || type == ContentType.WATCHLIST
                        ? ""
                        : item.id().orElse(""),
                file(item, type),
                item.path(),
                item.listed() || solution.dataFile().isEmpty(),
                retired ? status(name + " " + description) : "",
                description,
                rule.flatMap(AnalyticRule::severity).orElse(""),
                texts(template.map(QueryTemplate::tactics).orElse(List.of())),
                connectors(item, template),
                ItemAttributes.of(item),
                rule.map(RuleSettings::of).orElse(List.of()),
                template.map(ItemReader::entities).orElse(List.of()),
                template.map(ItemReader::details).orElse(List.of()),
                parser.map(ItemReader::parameters).orElse(List.of()),
                queries,
                uses(item),
                parser.flatMap(Parser::functionAlias).orElse(""));
    }

    private static <T> Optional<T> ofType(ContentItem item, Class<T> type) {
        return type.isInstance(item) ? Optional.of(type.cast(item)) : Optional.empty();
    }

    private static String name(ContentItem item, ContentType type) {
        return switch (type) {
            case WORKBOOK -> item.file().baseName();
            case WATCHLIST ->
                item.root()
                        .flatMap(root -> root.text("name").or(() -> root.text("displayName")))
                        .orElseGet(() -> item.file().baseName());
            case PARSER ->
                ((Parser) item).functionName().filter(name -> !name.isBlank()).orElseGet(item::displayName);
            case ANALYTIC_RULE, HUNTING_QUERY, PLAYBOOK, SUMMARY_RULE, SAVED_SEARCH -> item.displayName();
        };
    }

    /** The path inside the folder of the type; of workbooks and watchlists the file name. */
    private static String file(ContentItem item, ContentType type) {
        int slash = item.path().indexOf('/');
        boolean nameOnly = type == ContentType.WORKBOOK
                || type == ContentType.WATCHLIST
                || item.path().startsWith("../");
        return nameOnly || slash < 0 ? item.source().fileName() : item.path().substring(slash + 1);
    }

    private static String description(ContentItem item) {
        Optional<String> found = ofType(item, QueryTemplate.class)
                .flatMap(QueryTemplate::description)
                .or(() -> ofType(item, Parser.class).flatMap(Parser::description))
                .or(() ->
                        ofType(item, Workbook.class).flatMap(Workbook::metadata).flatMap(WorkbookMetadata::description))
                .or(() -> ofType(item, Playbook.class)
                        .flatMap(Playbook::metadata)
                        .flatMap(metadata -> metadata.text("description")))
                .or(() -> item.root().flatMap(root -> root.text("description")));
        return PageText.oneLine(found.orElse(""));
    }

    private static String status(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("retired")) {
            return "Retired";
        }
        if (lower.contains("deprecated")) {
            return "Deprecated";
        }
        boolean moved = lower.contains("moved") || lower.contains("replaced");
        return moved ? "Moved or replaced" : "Missing query";
    }

    private static List<String> texts(List<ScalarNode> scalars) {
        return scalars.stream()
                .filter(s -> !s.isNull())
                .map(s -> s.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static List<String> connectors(ContentItem item, Optional<QueryTemplate> template) {
        List<ScalarNode> ids = ofType(item, Workbook.class)
                .flatMap(Workbook::metadata)
                .map(WorkbookMetadata::dataConnectorsDependencies)
                .orElseGet(() -> template.map(QueryTemplate::requiredDataConnectors).orElse(List.of()).stream()
                        .map(RequiredDataConnector::connectorId)
                        .flatMap(Optional::stream)
                        .toList());
        return texts(ids).stream().distinct().toList();
    }

    private static List<EntityRow> entities(QueryTemplate template) {
        List<EntityRow> rows = new ArrayList<>();
        for (EntityMapping mapping : template.entityMappings()) {
            for (EntityMapping.FieldMapping field : mapping.fieldMappings()) {
                rows.add(new EntityRow(text(mapping.entityType()), text(field.identifier()), text(field.columnName())));
            }
        }
        return rows;
    }

    private static List<Attribute> details(QueryTemplate template) {
        return template.customDetails().stream()
                .map(entry -> new Attribute(
                        entry.name(),
                        entry.value().asScalar().map(ScalarNode::text).orElse("")))
                .toList();
    }

    private static List<ParameterRow> parameters(Parser parser) {
        return parser.parameters().stream()
                .map(p -> new ParameterRow(p.name().orElse(""), p.type().orElse(""), text(p.defaultValue())))
                .toList();
    }

    private static String text(Optional<ScalarNode> scalar) {
        return scalar.filter(s -> !s.isNull()).map(ScalarNode::text).orElse("");
    }

    private static List<QueryText> queries(ContentItem item) {
        boolean several = item instanceof Workbook || item.queries().size() > 1;
        return item.queries().stream()
                .filter(query -> !query.text().isBlank())
                .map(query -> new QueryText(several ? query.role() : "", queryText(query)))
                .toList();
    }

    private static String queryText(ContentQuery query) {
        return PageText.lines(query.text()).stripTrailing();
    }

    private List<TableUse> uses(ContentItem item) {
        Map<String, TableUse> uses = new TreeMap<>(CodePointOrder.EXACT);
        if (item instanceof Playbook playbook) {
            uses.putAll(new PlaybookTables(tables).of(playbook));
        }
        tables.of(item.queries()).forEach(table -> uses.put(table, TableUse.read(table)));
        ofType(item, SummaryRule.class)
                .flatMap(SummaryRule::destinationTable)
                .flatMap(tables.names()::accept)
                .ifPresent(table -> uses.merge(table, TableUse.write(table), TableUse::and));
        return List.copyOf(uses.values());
    }
}
