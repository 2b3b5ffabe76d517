package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.TablePlugin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plugin whose description is given to the constructor. */
abstract class DescribedPlugin implements TablePlugin {
    private static final String REFERENCE = "https://learn.microsoft.com/kusto/query/";

    private final String name;
    private final String summary;
    private final String page;
    private final @Nullable String approximation;

    /** A plugin that gives what the service gives; the page is the last part of the address of its reference. */
    DescribedPlugin(String name, String summary, String page) {
        this(name, summary, page, null);
    }

    /** A plugin whose results may differ from those of the service for a reason. */
    DescribedPlugin(String name, String summary, String page, @Nullable String approximation) {
        this.name = name;
        this.summary = summary;
        this.page = page;
        this.approximation = approximation;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String reference() {
        return REFERENCE + page;
    }

    @Override
    public final Optional<String> approximation() {
        return Optional.ofNullable(approximation);
    }
}
