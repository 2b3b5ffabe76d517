package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by their common pattern, the most frequent pattern first; texts without one are the others. */
final class ReduceOperator extends Operator {
    private static final String OTHERS = "others";

    private final Plan.Reduce plan;
    private final QueryRun run;
    private boolean done;

    ReduceOperator(Plan.Reduce plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        if (done) {
            return null;
        }
        done = true;
        Chunk rows = run.wholeChunk(plan.input());
        if (rows.size() == 0) {
            return null;
        }
        Vector texts = new ExpressionEvaluator(run).evaluate(plan.text(), rows);
        double least = plan.threshold() * rows.size();
        TermPatterns terms = TermPatterns.of(texts, rows.size(), least, plan.separators(), run.budget());
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        String[] patterns = new String[rows.size()];
        for (int row = 0; row < patterns.length; row++) {
            String text = (String) texts.value(row);
            patterns[row] = terms.pattern(text);
            clusters.computeIfAbsent(patterns[row], pattern -> new Cluster(pattern, text)).count++;
        }
        Cluster others = new Cluster(OTHERS, "");
        clusters.replaceAll((pattern, cluster) -> {
            boolean kept = cluster.count > least && !pattern.equals(TermPatterns.WILDCARD);
            others.count += kept ? 0 : cluster.count;
            return kept ? cluster : others;
        });
        return plan.perRow() ? perRow(rows, patterns, clusters) : summary(clusters);
    }

    private static Chunk perRow(Chunk rows, String[] patterns, Map<String, Cluster> clusters) {
        VectorBuilder names = VectorBuilder.of(KqlType.STRING, patterns.length);
        VectorBuilder counts = VectorBuilder.of(KqlType.LONG, patterns.length);
        VectorBuilder examples = VectorBuilder.of(KqlType.STRING, patterns.length);
        for (String pattern : patterns) {
            Cluster cluster = clusters.getOrDefault(pattern, new Cluster(OTHERS, ""));
            names.append(cluster.pattern);
            counts.append(cluster.count);
            examples.append(cluster.representative);
        }
        List<Vector> columns = new ArrayList<>(rows.columns());
        columns.addAll(List.of(names.build(), counts.build(), examples.build()));
        return new Chunk(columns, rows.size());
    }

    private Chunk summary(Map<String, Cluster> clusters) {
        return Table.of(
                        plan.schema(),
                        clusters.values().stream()
                                .distinct()
                                .sorted(Comparator.comparingLong((Cluster cluster) -> -cluster.count))
                                .map(cluster -> List.of(cluster.pattern, cluster.count, cluster.representative))
                                .toList())
                .toSingleChunk();
    }

    /** The texts of one pattern. */
    private static final class Cluster {
        private final String pattern;
        private final String representative;
        private long count;

        Cluster(String pattern, String representative) {
            this.pattern = pattern;
            this.representative = representative;
        }
    }
}
