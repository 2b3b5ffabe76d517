package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SharedFileCheck;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on entries of WorkbooksMetadata.json. */
abstract class MetadataCheck implements Check, SharedFileCheck {
    private final CheckInfo info;

    MetadataCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        MetadataEntries.of(context).ifPresent(entries -> check(entries, reporter));
    }

    @Override
    public final void check(SolutionRepository repository, Catalog shared, Reporter reporter) {
        MetadataEntries.of(repository, shared).ifPresent(entries -> check(entries, reporter));
    }

    abstract void check(MetadataEntries entries, Reporter reporter);
}
