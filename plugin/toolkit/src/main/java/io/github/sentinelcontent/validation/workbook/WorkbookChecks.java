package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family WB. */
public final class WorkbookChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/workbook.schema.json";

    private WorkbookChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new TemplateId(),
                new ResourceId(),
                new ItemType(),
                new ItemShape(),
                new WrappedTemplate(),
                new ItemQuery(),
                new InnerJson(),
                new UnknownParameter(),
                new DanglingLink(),
                new ResourceLiteral(),
                new WorkbookLayout(),
                new TableDependencies());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.items(Workbook.class).stream()
                        .flatMap(workbook -> workbook.root().stream())
                        .filter(root -> WrappedTemplate.wrapping(root).isEmpty())));
    }
}
