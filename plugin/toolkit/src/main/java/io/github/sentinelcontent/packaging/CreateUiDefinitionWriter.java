package io.github.sentinelcontent.packaging;

import tools.jackson.databind.JsonNode;

/** Puts createUiDefinition.json together, the form that the marketplace shows before an installation. */
final class CreateUiDefinitionWriter {

    private static final Skeleton FRAME = Skeleton.read("create-ui-definition.json");

    private CreateUiDefinitionWriter() {}

    static JsonNode write(PackageDraft draft, SolutionDescription description) {
        return LiteralTexts.inUserInterface(FRAME.fill(new Holes()
                .put("description", description.markdownWithLogo())
                .put("steps", draft.ui().steps())));
    }
}
