package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.ruletest.match.RelativeTime;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of rule tests whose shape is that of the schema.
 *
 * @param source the file
 * @param root its outermost mapping
 * @param now the ticks that {@code now} stands for in all its cases
 */
record TestFile(SourceFile source, MappingNode root, long now) {
    /** The clock of files that do not set one; the wall clock would make tests fail with time. */
    static final Instant DEFAULT_NOW = Instant.parse("2024-01-01T00:00:00Z");

    /** Reads a test file; empty, with faults, when its syntax or shape is wrong. */
    static Optional<TestFile> read(SourceFile source, Faults faults) {
        SourceDocument document = YamlDocument.read(source);
        document.problems().forEach(faults::report);
        if (document.root() == null || faults.hasErrors()) {
            if (!faults.hasErrors()) {
                faults.report(Fault.SYNTAX, source.location(), "the file is empty", "write rule: and cases:");
            }
            return Optional.empty();
        }
        TestFileShape.get().check(document.root(), faults);
        MappingNode root = document.mapping().orElse(null);
        Long now = root == null ? null : now(root, faults);
        return root == null || now == null || faults.hasErrors()
                ? Optional.empty()
                : Optional.of(new TestFile(source, root, now));
    }

    private static @Nullable Long now(MappingNode root, Faults faults) {
        Long defaultNow = Ticks.of(DEFAULT_NOW);
        Optional<ScalarNode> given = root.scalar("now");
        if (given.isEmpty() || defaultNow == null) {
            return defaultNow;
        }
        Long now = RelativeTime.parse(given.get().text(), defaultNow);
        if (now == null || given.get().text().startsWith("now")) {
            faults.report(
                    Fault.SHAPE,
                    given.get(),
                    "now is '" + given.get().text() + "', expected a datetime",
                    "write a datetime such as 2026-03-01T12:00:00Z");
            return null;
        }
        return now;
    }

    /** The fixtures by name. */
    List<MappingEntry> fixtures() {
        return root.mapping("fixtures").map(MappingNode::entries).orElse(List.of());
    }

    /** The cases in file order. */
    List<TestCase> cases() {
        Optional<MappingNode> defaults = root.mapping("defaults");
        return root.items("cases").stream()
                .flatMap(node -> node.asMapping().stream())
                .map(node -> new TestCase(node, defaults))
                .toList();
    }
}
