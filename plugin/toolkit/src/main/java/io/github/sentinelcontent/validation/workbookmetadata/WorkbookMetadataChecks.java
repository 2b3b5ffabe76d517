package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.SharedFileCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of the family WM. */
public final class WorkbookMetadataChecks {
    private static final List<MetadataCheck> ON_ENTRIES = List.of(
            new EntryKeys(),
            new EntryUnknownKeys(),
            new UniqueKey(),
            new PreviewSuffix(),
            new PreviewColours(),
            new LogoFile(),
            new PreviewFiles(),
            new TemplateFile(),
            new EntryDependencies(),
            new EntryText(),
            new EntryVersion());

    private WorkbookMetadataChecks() {}

    /** The checks on the entries of a solution. */
    public static List<Check> all() {
        return Stream.concat(ON_ENTRIES.stream(), Stream.of(new EntryExists())).toList();
    }

    /** The checks on the file that all solutions of a checkout share. */
    public static List<SharedFileCheck> onSharedFiles() {
        return List.copyOf(ON_ENTRIES);
    }
}
