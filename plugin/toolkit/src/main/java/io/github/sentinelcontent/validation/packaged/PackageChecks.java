package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the families MT, UI and PKG. */
public final class PackageChecks {
    private PackageChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new TemplateSchema(),
                new TemplateJson(),
                new SolutionIdForm(),
                new MetadataResource(),
                new SolutionCategories(),
                new SolutionSupport(),
                new SolutionVersion(),
                new BlankValues(),
                new ResourceIds(),
                UnusedNames.ofParameters(),
                UnusedNames.ofVariables(),
                new LocationHardcoded(),
                new LocationPresent(),
                new ApiVersionAge(),
                new TemplateSecrets(),
                new SecretTypes(),
                new LiteralHosts(),
                new TemplatePractices(),
                new TemplateLimits(),
                new ExpressionsHold(),
                new PackageComplete(),
                new PackageStale(),
                new StableContentIds(),
                new UserInterfaceSchema(),
                new UserInterfaceHandler(),
                new ParameterOutput(),
                new OutputParameter(),
                new LocationOutput(),
                new ControlReferences(),
                new ControlQuality(),
                new UserInterfaceBranding(),
                new UserInterfaceCounts(),
                new ArchiveEqualsFolder(),
                new ArchiveReproducible(),
                new OldArchive(),
                new DocsStale());
    }
}
