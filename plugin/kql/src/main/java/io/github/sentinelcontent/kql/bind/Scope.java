package io.github.sentinelcontent.kql.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that let statements, parameters and {@code as} introduce; an inner scope hides names of the outer one. */
final class Scope {
    private final @Nullable Scope outer;
    private final Map<String, Bound> names = new HashMap<>();

    private Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    static Scope empty() {
        return new Scope(null);
    }

    Scope inner() {
        return new Scope(this);
    }

    /** A scope with the names that are known now, unchanged by later statements. */
    Scope snapshot() {
        Scope copy = new Scope(outer == null ? null : outer.snapshot());
        copy.names.putAll(names);
        return copy;
    }

    void put(String name, Bound value) {
        names.put(name, value);
    }

    @Nullable
    Bound find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Bound value = scope.names.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The names of this scope alone. */
    Set<String> own() {
        return Set.copyOf(names.keySet());
    }

    /** All visible names, sorted. */
    Set<String> all() {
        Set<String> all = outer == null ? new TreeSet<>() : outer.all();
        all.addAll(names.keySet());
        return all;
    }
}
