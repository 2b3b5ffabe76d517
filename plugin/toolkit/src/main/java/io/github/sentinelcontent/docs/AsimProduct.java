package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A product and the ASIM parsers that read its events; uniting and empty parsers belong to none. */
record AsimProduct(String name, List<AsimEntry> parsers) {

    /** All products by name. */
    static List<AsimProduct> of(DocsSite site) {
        SortedMap<String, List<AsimEntry>> byName = new TreeMap<>(CodePointOrder.IGNORE_CASE);
        site.asimParsers().stream()
                .filter(parser -> !parser.facts().isUnion() && !parser.facts().isEmpty())
                .filter(parser -> !parser.facts().product().isEmpty())
                .forEach(parser -> byName.computeIfAbsent(parser.facts().product(), name -> new ArrayList<>())
                        .add(parser));
        return byName.entrySet().stream()
                .map(entry -> new AsimProduct(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
