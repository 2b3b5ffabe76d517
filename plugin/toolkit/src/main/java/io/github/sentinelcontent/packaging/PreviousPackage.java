package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.release.ItemChange;
import io.github.sentinelcontent.release.PackageChanges;
import io.github.sentinelcontent.release.PublishedPackage;
import io.github.sentinelcontent.release.UnreadablePackageException;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The package that customers have now: the one named by the options, or else {@code Package/mainTemplate.json}.
 *
 * <p>The one in the folder may be older or newer than the sources, so only the one that was named is held against them.
 * The upstream tool asks the marketplace instead.
 */
final class PreviousPackage {

    private static final String IN_SOLUTION = "Package/mainTemplate.json";

    private final Solution solution;
    private final @Nullable PublishedPackage content;
    private final boolean isNamed;

    private PreviousPackage(Solution solution, @Nullable PublishedPackage content, boolean isNamed) {
        this.solution = solution;
        this.content = content;
        this.isNamed = isNamed;
    }

    static PreviousPackage of(Solution solution, PackageOptions options, Problems problems) {
        Path named = options.previous();
        if (named == null) {
            return new PreviousPackage(solution, inSolution(solution).orElse(null), false);
        }
        try {
            return new PreviousPackage(solution, PublishedPackage.read(named), true);
        } catch (UnreadablePackageException e) {
            problems.add(
                    PackagingRule.PREVIOUS_PACKAGE,
                    SourceLocation.ofFile(named.getFileName().toString()),
                    e.getMessage(),
                    "give a mainTemplate.json, or a zip or folder with one");
            return new PreviousPackage(solution, null, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PublishedPackage> inSolution(Solution solution) {
        return solution.folder()
                .read(IN_SOLUTION)
                .asFile()
                .map(SourceFile::text)
                .flatMap(PublishedPackage::ofText);
    }

    Optional<PublishedPackage> content() {
        return Optional.ofNullable(content);
    }

    /** Refuses a version below the one that customers have. */
    void checkVersion(String version, Problems problems) {
        Optional<PackageVersion> before =
                content().filter(any -> isNamed).map(PublishedPackage::version).flatMap(PackageVersion::parse);
        Optional<PackageVersion> now = PackageVersion.parse(version);
        if (before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) <= 0) {
            problems.add(
                    PackagingRule.LOWERED_VERSION,
                    place(),
                    "version " + version + " is built, but the package before has " + before.get(),
                    "raise the version above " + before.get());
        }
    }

    /** Returns what changed for customers, and reports items that lost their id or kept their version. */
    Optional<PackageChanges> changes(String mainTemplate, Problems problems) {
        if (content == null) {
            return Optional.empty();
        }
        PackageChanges changes = PackageChanges.between(
                content, PublishedPackage.ofText(mainTemplate).orElseThrow());
        if (isNamed) {
            changes.items().forEach(item -> report(item, problems));
        }
        return Optional.of(changes);
    }

    private void report(ItemChange change, Problems problems) {
        String name = "'" + change.item().name() + "'";
        if (change.isIdChanged()) {
            String before = change.before() == null ? "" : change.before().contentId();
            problems.add(
                    PackagingRule.CONTENT_ID,
                    place(change),
                    name + " has the id " + change.item().contentId() + ", in the package before it has " + before,
                    "keep the id " + before + ": copies in workspaces lose their link to the template");
        } else if (change.isVersionForgotten()) {
            problems.add(
                    PackagingRule.ITEM_VERSION,
                    place(change),
                    name + " differs from the package before in "
                            + change.properties().get(0).name() + " but still has version "
                            + change.item().version(),
                    "raise its version, so that customers are offered the update");
        }
    }

    private SourceLocation place(ItemChange change) {
        return solution.items().stream()
                .filter(item -> item.id()
                                .filter(change.item().contentId()::equalsIgnoreCase)
                                .isPresent()
                        || item.displayName().equals(change.item().name()))
                .findFirst()
                .map(PreviousPackage::idOrStart)
                .orElseGet(this::place);
    }

    private static SourceLocation idOrStart(ContentItem item) {
        return item.root()
                .flatMap(root -> root.entry("id"))
                .map(entry -> entry.location())
                .orElseGet(() -> item.source().location());
    }

    private SourceLocation place() {
        return solution.dataFile().map(file -> file.source().location()).orElseGet(() -> SourceLocation.ofFile("Data"));
    }
}
