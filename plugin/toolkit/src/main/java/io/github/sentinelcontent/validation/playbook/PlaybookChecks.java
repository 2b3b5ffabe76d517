package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family PB. */
public final class PlaybookChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/playbook.schema.json";

    private PlaybookChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new NameParameter(),
                new WorkflowName(),
                new WorkflowLocation(),
                new LastUpdate(),
                new ConnectionName(),
                new ConnectionShape(),
                new ConnectionsUsed(),
                new PlaybookReadme(),
                new ActionGraph(),
                new PlaybookLiterals(),
                new RunQuery());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.items(Playbook.class).stream().flatMap(playbook -> playbook.root().stream())));
    }
}
