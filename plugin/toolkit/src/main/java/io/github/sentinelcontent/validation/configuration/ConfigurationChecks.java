package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;
import java.util.stream.Stream;

/** The checks on what users set: on {@code sentinel.yaml}, suppressions and the baseline. */
public final class ConfigurationChecks {

    /** Ids of checks exist. */
    public static final CheckInfo KNOWN_CHECK =
            CheckInfo.error("SEN-CFG-002", "known-check", "Severities and suppressions name checks that exist");

    /** Suppressions have a reason. */
    public static final CheckInfo REASON =
            CheckInfo.error("SEN-CFG-003", "suppression-reason", "Every suppression has a reason");

    /** Entries of the baseline are needed. */
    public static final CheckInfo STALE_BASELINE =
            CheckInfo.info("SEN-CFG-004", "stale-baseline", "Every finding of the baseline is still there");

    /** Suppressions are needed. */
    public static final CheckInfo STALE_SUPPRESSION =
            CheckInfo.warning("SEN-GEN-020", "stale-suppression", "Every suppression suppresses a finding");

    private static final ContentSchema SCHEMA = ContentSchema.ofResource("/schema/sentinel-1.json");

    /** {@code sentinel.yaml} and the baseline are understood; declared by the schema. */
    public static final CheckInfo FORM = SCHEMA.checks().iterator().next();

    private ConfigurationChecks() {}

    /** The schema of {@code sentinel.yaml}, which is published as {@code schema/sentinel-1.json}. */
    public static ContentSchema schema() {
        return SCHEMA;
    }

    /** The descriptions of all of them. */
    public static List<CheckInfo> infos() {
        return Stream.concat(
                        SCHEMA.checks().stream(), Stream.of(KNOWN_CHECK, REASON, STALE_BASELINE, STALE_SUPPRESSION))
                .toList();
    }
}
