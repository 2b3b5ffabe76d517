package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family SD. */
public final class DataFileChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/solution-data.schema.json";

    private DataFileChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new SingleDataFile(),
                new NameIsFolder(),
                new AuthorForm(),
                new FileExists(),
                new FileUnlisted(),
                new MetadataName(),
                new LogoTag(),
                new LogoExists(),
                new DescriptionText(),
                new UnknownDataKey(),
                new EntryForm(),
                new VersionsAgree());
    }

    /** The checks across solutions. */
    public static List<RepositoryCheck> acrossSolutions() {
        return List.of(new DependenciesExist());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.dataFiles().stream().flatMap(file -> file.root().stream())));
    }
}
