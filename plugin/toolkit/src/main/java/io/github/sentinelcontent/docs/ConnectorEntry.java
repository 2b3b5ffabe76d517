package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A connector as all solutions together define it, and its page.
 *
 * @param page path below the root of the pages
 * @param definitions at least one, by name of the solution
 */
record ConnectorEntry(String id, String page, List<Definition> definitions) {

    ConnectorEntry {
        definitions = List.copyOf(definitions);
    }

    /** The connector in one solution. */
    record Definition(SolutionEntry solution, ConnectorFacts facts) {}

    /** The definition that gives title, publisher and set-up: the first listed one. */
    ConnectorFacts main() {
        return definitions.stream()
                .map(Definition::facts)
                .filter(ConnectorFacts::listed)
                .findFirst()
                .orElse(definitions.get(0).facts());
    }

    String title() {
        return main().title();
    }

    boolean isListed() {
        return main().listed();
    }

    Set<String> tables() {
        Set<String> tables = new TreeSet<>(CodePointOrder.EXACT);
        definitions.forEach(definition -> tables.addAll(definition.facts().tables()));
        return tables;
    }

    List<SolutionEntry> solutions() {
        return definitions.stream().map(Definition::solution).toList();
    }
}
