package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables and stored functions that a query may name. Immutable; a catalog can extend another one, whose names it
 * hides, so that a large common catalog is shared.
 */
public final class Catalog {
    private static final Catalog EMPTY = builder().build();

    private final @Nullable Catalog parent;
    private final Map<String, Supplier<RowSchema>> tables;
    private final Map<String, Supplier<StoredFunction>> functions;
    private final Map<String, RowSchema> watchlists;
    private final Function<String, Optional<StoredFunction>> others;
    private volatile @Nullable Set<String> tableNames;
    private volatile @Nullable Set<String> functionNames;

    private Catalog(Builder builder) {
        this.parent = builder.parent;
        this.tables = Map.copyOf(builder.tables);
        this.functions = Map.copyOf(builder.functions);
        this.watchlists = Map.copyOf(builder.watchlists);
        this.others = builder.others;
    }

    /** A catalog without names. */
    public static Catalog empty() {
        return EMPTY;
    }

    /** Starts an empty catalog. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** Starts a catalog that has all names of this one unless it hides them. */
    public Builder extend() {
        return new Builder(this);
    }

    /** The schema of a table; names are case-sensitive. */
    public Optional<RowSchema> table(String name) {
        Supplier<RowSchema> schema = tables.get(name);
        return schema != null ? Optional.of(schema.get()) : parent == null ? Optional.empty() : parent.table(name);
    }

    /** The stored function of this name; names are case-sensitive. */
    public Optional<StoredFunction> function(String name) {
        Supplier<StoredFunction> function = functions.get(name);
        if (function != null) {
            return Optional.of(function.get());
        }
        Optional<StoredFunction> inherited = parent == null ? Optional.empty() : parent.function(name);
        return inherited.isPresent() ? inherited : others.apply(name);
    }

    /** The columns of a list that {@code _GetWatchlist} reads, found by its alias. */
    public Optional<RowSchema> watchlist(String alias) {
        RowSchema schema = watchlists.get(alias);
        return schema != null ? Optional.of(schema) : parent == null ? Optional.empty() : parent.watchlist(alias);
    }

    /** All table names, sorted. */
    public Set<String> tableNames() {
        Set<String> known = tableNames;
        if (known == null) {
            Set<String> names = parent == null ? new TreeSet<>() : new TreeSet<>(parent.tableNames());
            names.addAll(tables.keySet());
            known = Collections.unmodifiableSet(names);
            tableNames = known;
        }
        return known;
    }

    /** All names of stored functions, sorted, without those that are known by a rule only. */
    public Set<String> functionNames() {
        Set<String> known = functionNames;
        if (known == null) {
            Set<String> names = parent == null ? new TreeSet<>() : new TreeSet<>(parent.functionNames());
            names.addAll(functions.keySet());
            known = Collections.unmodifiableSet(names);
            functionNames = known;
        }
        return known;
    }

    /** Collects the names of a {@link Catalog}. */
    public static final class Builder {
        private final @Nullable Catalog parent;
        private final Map<String, Supplier<RowSchema>> tables = new HashMap<>();
        private final Map<String, Supplier<StoredFunction>> functions = new HashMap<>();
        private final Map<String, RowSchema> watchlists = new HashMap<>();
        private Function<String, Optional<StoredFunction>> others = name -> Optional.empty();

        private Builder(@Nullable Catalog parent) {
            this.parent = parent;
        }

        /** Adds or replaces a table. */
        public Builder table(String name, RowSchema schema) {
            return table(name, () -> schema);
        }

        /**
         * Adds or replaces a table.
         *
         * @param schema gives the columns whenever they are needed, always the same ones, on any thread
         */
        public Builder table(String name, Supplier<RowSchema> schema) {
            tables.put(name, schema);
            return this;
        }

        /** Adds or replaces a stored function. */
        public Builder function(StoredFunction function) {
            return function(function.name(), () -> function);
        }

        /**
         * Adds or replaces a stored function.
         *
         * @param function gives the function of this name whenever it is needed, always the same one, on any thread
         */
        public Builder function(String name, Supplier<StoredFunction> function) {
            functions.put(name, function);
            return this;
        }

        /**
         * Sets the rule for names that neither this catalog nor the one that it extends lists.
         *
         * @param rule gives the function of a name, if there is one, always the same, on any thread
         */
        public Builder otherFunctions(Function<String, Optional<StoredFunction>> rule) {
            others = rule;
            return this;
        }

        /** Adds or replaces a watchlist. */
        public Builder watchlist(String alias, RowSchema schema) {
            watchlists.put(alias, schema);
            return this;
        }

        /** The catalog of the names so far. */
        public Catalog build() {
            return new Catalog(this);
        }
    }
}
