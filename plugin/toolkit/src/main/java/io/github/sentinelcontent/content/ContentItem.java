package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Something that a solution brings into a workspace.
 *
 * <p>Items read leniently: what is absent or of the wrong type in the file is empty here. Whether that is wrong is for
 * validation to say.
 */
public sealed interface ContentItem
        permits QueryTemplate, Workbook, DataConnector, Parser, Playbook, Watchlist, SavedSearch {

    /** Returns what kind of content it is. */
    ContentKind kind();

    /** Returns its file. */
    ContentFile file();

    /** Returns its id as written in the file; workbooks have theirs in the workbooks metadata. */
    Optional<String> id();

    /** Returns the name that users see, if the file has one. */
    Optional<String> name();

    /** Returns its version as written in the file. */
    Optional<String> version();

    /** Returns its KQL queries in file order. */
    List<ContentQuery> queries();

    /** Returns the text file. */
    default SourceFile source() {
        return file().source();
    }

    /** Returns the path relative to the solution. */
    default String path() {
        return file().path();
    }

    /** Tells whether the data file lists it; what is not listed is not packaged. */
    default boolean listed() {
        return file().listed();
    }

    /** Returns the outermost mapping of the file; empty when the text is broken or something else. */
    default Optional<MappingNode> root() {
        return file().root();
    }

    /** Returns the name that users see, or else the file name without suffix. */
    default String displayName() {
        return name().filter(name -> !name.isBlank()).orElseGet(() -> file().baseName());
    }
}
