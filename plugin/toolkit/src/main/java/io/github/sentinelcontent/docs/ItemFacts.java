package io.github.sentinelcontent.docs;

import java.util.List;

/**
 * What pages say about a content item.
 *
 * @param name its title
 * @param id its id, empty without one
 * @param file path inside the folder of its type
 * @param path path relative to the solution
 * @param listed whether the data file lists it
 * @param retired what became of a rule or hunting query without query; empty for all others
 * @param description Markdown
 * @param severity severity of a rule, empty otherwise
 * @param tactics ATT&amp;CK tactics in file order
 * @param connectors ids of the connectors that it needs
 * @param attributes further rows of its table
 * @param settings when it runs and what it does, for rules
 * @param entities how entities are made of columns
 * @param details custom details: key and column
 * @param parameters parameters of a parser
 * @param queries its queries
 * @param tables the tables that it uses, by name
 * @param function name of the function, for parsers; empty otherwise
 */
record ItemFacts(
        ContentType type,
        String name,
        String id,
        String file,
        String path,
        boolean listed,
        String retired,
        String description,
        String severity,
        List<String> tactics,
        List<String> connectors,
        List<Attribute> attributes,
        List<Attribute> settings,
        List<EntityRow> entities,
        List<Attribute> details,
        List<ParameterRow> parameters,
        List<QueryText> queries,
        List<TableUse> tables,
        String function) {

    ItemFacts {
        tactics = List.copyOf(tactics);
        connectors = List.copyOf(connectors);
        attributes = List.copyOf(attributes);
        settings = List.copyOf(settings);
        entities = List.copyOf(entities);
        details = List.copyOf(details);
        parameters = List.copyOf(parameters);
        queries = List.copyOf(queries);
        tables = List.copyOf(tables);
    }

    boolean writes(String table) {
        return tables.stream().anyMatch(use -> use.writes() && use.table().equals(table));
    }
}
