package io.github.sentinelcontent.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one or more runs found.
 *
 * @param list the findings, sorted by place; none is given twice
 */
public record Findings(List<Finding> list) {

    /** No findings. */
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        list = list.stream().sorted().distinct().toList();
    }

    /** Returns the findings of a collection, sorted. */
    public static Findings of(Collection<Finding> findings) {
        return new Findings(List.copyOf(findings));
    }

    /** Returns these and the other findings together. */
    public Findings plus(Findings other) {
        List<Finding> both = new ArrayList<>(list);
        both.addAll(other.list);
        return new Findings(both);
    }

    /** Returns how many findings have the severity. */
    public int count(Severity severity) {
        return (int) list.stream().filter(f -> f.severity() == severity).count();
    }

    /** Tells whether there is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Tells whether there is nothing. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns the findings of files whose path begins with the prefix put before them. */
    public Findings withPrefix(String prefix) {
        return new Findings(list.stream().map(f -> f.withPrefix(prefix)).toList());
    }
}
