package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family DC, on connectors that are not codeless. */
public final class ConnectorChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/data-connector.schema.json";

    private ConnectorChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new IdForm(),
                new CategoryPermissions(),
                new CriteriaType(),
                new PreviewFlag(),
                new ConnectorQueries(),
                new QueryShapes(),
                new FillWith(),
                new RequirementBanner(),
                new TableAgreement(),
                new ClassicInsights(),
                new RetiredIngestion(),
                new PageMetadata(),
                new PageMarkdown());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.items(DataConnector.class).stream()
                        .filter(connector -> connector.shape() == ConnectorShape.CLASSIC)
                        .flatMap(connector -> connector.ui().stream())));
    }
}
