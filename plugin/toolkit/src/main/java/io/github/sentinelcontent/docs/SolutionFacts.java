package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pages say about a solution; nothing of its files is kept otherwise.
 *
 * @param folder name of the folder
 * @param digest digest of the content, by which its pages can be told to be out of date
 * @param name name in the data file
 * @param offer {@code publisherId.offerId}, by which others depend on it
 * @param logo address of the logo, empty without one
 * @param description Markdown
 * @param tier support tier, empty when unknown
 * @param publisher name of the support
 * @param published date of first publication, empty when unknown
 * @param information rows of the information table, without dependencies
 * @param dependencies ids of the solutions that it needs
 * @param connectors its connectors, by id
 * @param items its content, by type and name
 * @param columns columns of the tables that the solution describes itself
 * @param releaseNotes Markdown, empty without
 * @param readme Markdown of the file README.md without its title, empty without
 * @param problems what may be lacking
 */
record SolutionFacts(
        String folder,
        String digest,
        String name,
        Optional<String> offer,
        String logo,
        String description,
        String publisher,
        String tier,
        String published,
        List<Attribute> information,
        List<String> dependencies,
        List<ConnectorFacts> connectors,
        List<ItemFacts> items,
        Map<String, RowSchema> columns,
        String releaseNotes,
        String readme,
        List<Finding> problems) {

    SolutionFacts {
        information = List.copyOf(information);
        dependencies = List.copyOf(dependencies);
        connectors = List.copyOf(connectors);
        items = List.copyOf(items);
        columns = Map.copyOf(columns);
        problems = List.copyOf(problems);
    }
}
