package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What pages say about an ASIM parser of the repository.
 *
 * @param name the name in the file, such as {@code imDns}
 * @param builtIn the name that workspaces know without deployment, such as {@code _Im_Dns}; may be empty
 * @param path path in the repository
 * @param sources the parsers that this one unites, in file order
 * @param tables the tables that it reads itself, sorted
 */
record AsimFacts(
        String name,
        String builtIn,
        String title,
        String description,
        String schema,
        String schemaVersion,
        String product,
        String version,
        String updated,
        String path,
        List<String> sources,
        Set<String> tables,
        List<ParameterRow> parameters,
        List<Attribute> references) {

    AsimFacts {
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
        references = List.copyOf(references);
    }

    boolean isUnion() {
        return !sources.isEmpty();
    }

    boolean isEmpty() {
        return name.toLowerCase(Locale.ROOT).endsWith("empty");
    }

    /** The kind of parser in words. */
    String kind() {
        return isUnion() ? "Union" : isEmpty() ? "Empty" : "Source";
    }
}
