package io.github.sentinelcontent.validation.metadata;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;
import java.util.Optional;

/** The checks of the family SM. */
public final class MetadataChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/solution-metadata.schema.json";

    /** The check on publisher and offer, one half of which compares with a revision. */
    public static final CheckInfo UNIQUE_OFFER = CheckInfo.error(
            "SEN-SM-010",
            "unique-offer",
            "publisherId and offerId together are unique over all solutions and are kept");

    private MetadataChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(new PublishDates(), new SupportContact(), new OfferInPackage());
    }

    /** The checks across solutions. */
    public static List<RepositoryCheck> acrossSolutions() {
        return List.of(new UniqueOffer());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(ContentSchema.ofResource(SCHEMA), solution -> root(solution).stream()));
    }

    /** The outermost mapping of the metadata file, when the solution has a readable one. */
    static Optional<MappingNode> root(Solution solution) {
        return solution.metadata().flatMap(metadata -> metadata.root());
    }
}
