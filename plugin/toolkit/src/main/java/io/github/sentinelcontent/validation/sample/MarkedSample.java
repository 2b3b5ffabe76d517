package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sample data of which the name says whether a rule is to find something in them, such as
 * {@code ExampleGateway_CL.ManyFailedSignIns.negative.json}.
 *
 * @param file the rows
 * @param table the table that they are of
 * @param rule name of the rule's file without suffix, in lower case; empty for every rule that reads the table
 * @param positive whether the rule is to fire
 */
record MarkedSample(SourceFile file, String table, String rule, boolean positive) {

    /** The marked samples of a solution, by path. */
    static List<MarkedSample> of(SolutionContext context) {
        List<MarkedSample> found = new ArrayList<>();
        for (SourceFile file : SampleFiles.of(context)) {
            if (isMarked(file)) {
                found.add(read(file));
            }
        }
        return found;
    }

    /** Whether a file is not for all rules. */
    static boolean isMarked(SourceFile file) {
        return mark(List.of(file.fileName().toLowerCase(Locale.ROOT).split("\\."))) > 0;
    }

    /** The samples of one kind that are meant for a rule, by table; those that name the rule come first. */
    static Map<String, MarkedSample> of(AnalyticRule rule, boolean positive, List<MarkedSample> samples) {
        String name = rule.file().baseName().toLowerCase(Locale.ROOT);
        Map<String, MarkedSample> found = new HashMap<>();
        for (MarkedSample sample : samples) {
            if (sample.positive == positive && sample.rule.equals(name)) {
                found.put(sample.table, sample);
            } else if (sample.positive == positive && sample.rule.isEmpty()) {
                found.putIfAbsent(sample.table, sample);
            }
        }
        return found;
    }

    private static MarkedSample read(SourceFile file) {
        List<String> parts = List.of(file.fileName().toLowerCase(Locale.ROOT).split("\\."));
        int mark = mark(parts);
        return new MarkedSample(
                file,
                SampleFiles.table(file.path()),
                String.join(".", parts.subList(1, mark)),
                parts.get(mark).equals("positive"));
    }

    private static int mark(List<String> parts) {
        return Math.max(parts.lastIndexOf("positive"), parts.lastIndexOf("negative"));
    }
}
