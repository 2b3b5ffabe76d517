package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The named rows of a test file. A fixture that several cases use as it is gets read once. Used by one thread. */
final class Fixtures {

    /** Rows for a table. */
    record Rows(String table, Table rows) {}

    private final List<MappingEntry> fixtures;
    private final BiFunction<MappingNode, Faults, Optional<Rows>> reader;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /**
     * The fixtures of a file.
     *
     * @param reader reads the rows of a fixture
     */
    Fixtures(TestFile file, BiFunction<MappingNode, Faults, Optional<Rows>> reader) {
        this.fixtures = file.fixtures();
        this.reader = reader;
    }

    /** What reading a fixture gave, kept for the next case. */
    private record Reading(Optional<Rows> rows, Faults faults) {}

    /** The rows that an entry of {@code use} names. */
    Optional<Rows> rows(DocumentNode use, Faults faults) {
        MappingEntry override =
                use.asMapping().map(mapping -> mapping.entries().get(0)).orElse(null);
        ScalarNode reference = override != null ? override.key() : (ScalarNode) use;
        Optional<MappingNode> fixture = find(reference, faults);
        if (fixture.isEmpty()) {
            return Optional.empty();
        }
        used.add(reference.text());
        if (override != null) {
            MappingNode changes = override.value().asMapping().orElseThrow();
            return reader.apply(merged(fixture.get(), changes), faults);
        }
        Reading reading = readings.computeIfAbsent(reference.text(), name -> {
            Faults own = new Faults();
            return new Reading(reader.apply(fixture.get(), own), own);
        });
        faults.addAll(reading.faults());
        return reading.rows();
    }

    private Optional<MappingNode> find(ScalarNode reference, Faults faults) {
        Optional<MappingNode> fixture = fixtures.stream()
                .filter(entry -> entry.name().equals(reference.text()))
                .findFirst()
                .flatMap(entry -> entry.value().asMapping());
        if (fixture.isEmpty()) {
            List<String> names = fixtures.stream().map(MappingEntry::name).toList();
            String hint = NearestName.of(reference.text(), names)
                    .map(nearest -> "did you mean '" + nearest + "'?")
                    .orElse(names.isEmpty() ? "add it under fixtures" : "fixtures: " + String.join(", ", names));
            faults.report(Fault.UNKNOWN_FIXTURE, reference, "no fixture '" + reference.text() + "'", hint);
        }
        return fixture;
    }

    /** The mapping with entries replaced; mappings inside are merged in the same way. */
    private static MappingNode merged(MappingNode base, MappingNode changes) {
        List<MappingEntry> entries = new ArrayList<>();
        for (MappingEntry entry : base.entries()) {
            Optional<MappingEntry> change = changes.entry(entry.name());
            boolean nested = change.isPresent()
                    && entry.value() instanceof MappingNode
                    && change.get().value() instanceof MappingNode;
            entries.add(
                    nested
                            ? new MappingEntry(entry.key(), merged((MappingNode) entry.value(), (MappingNode)
                                    change.get().value()))
                            : change.orElse(entry));
        }
        changes.entries().stream()
                .filter(change -> base.entry(change.name()).isEmpty())
                .forEach(entries::add);
        return new MappingNode(base.file(), base.start(), base.end(), entries);
    }

    /** Reports fixtures that no case used. */
    void reportUnused(Faults faults) {
        for (MappingEntry fixture : fixtures) {
            if (!used.contains(fixture.name())) {
                faults.report(
                        Fault.UNUSED_FIXTURE,
                        fixture.key(),
                        "no case uses fixture '" + fixture.name() + "'",
                        "use it or remove it");
            }
        }
    }
}
