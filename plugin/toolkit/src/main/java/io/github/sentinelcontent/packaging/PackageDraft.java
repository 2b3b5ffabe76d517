package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import java.util.HashSet;
import java.util.Set;

/**
 * A package as it comes together.
 *
 * @param facts what holds for the solution as a whole
 * @param holes values that all items share
 * @param template the parts of mainTemplate.json
 * @param ui the parts of createUiDefinition.json
 * @param helpers the custom connectors and function apps that playbooks may need
 * @param previous the package before
 * @param looseTables names of the packaged tables that no data collection rule fills
 * @param upstream the release of the upstream tool to follow where releases differ
 * @param options how the package is built
 * @param problems what is wrong with the content
 */
record PackageDraft(
        SolutionFacts facts,
        Holes holes,
        TemplateDraft template,
        UiDraft ui,
        PackagedHelpers helpers,
        PreviousPackage previous,
        Set<String> looseTables,
        UpstreamRelease upstream,
        PackageOptions options,
        Problems problems) {

    static PackageDraft of(Solution solution, SolutionFacts facts, PackageOptions options, Problems problems) {
        return new PackageDraft(
                facts,
                facts.holes(),
                new TemplateDraft(new Origins(facts)),
                new UiDraft(facts),
                new PackagedHelpers(),
                PreviousPackage.of(solution, options, problems),
                new HashSet<>(),
                options.upstream() == null ? UpstreamRelease.of(solution) : options.upstream(),
                options,
                problems);
    }

    /** Returns the skeleton of a kind with the values that all items share. */
    ItemTemplate item(Skeleton skeleton, int number) {
        return new ItemTemplate(skeleton, holes, number, template);
    }
}
