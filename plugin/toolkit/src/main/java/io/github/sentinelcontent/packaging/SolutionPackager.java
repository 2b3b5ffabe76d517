package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Builds the package of a solution: the two templates, their test parameters, the release notes and the archive. */
public final class SolutionPackager {

    private static final String MAIN_TEMPLATE = "mainTemplate.json";
    private static final String CREATE_UI_DEFINITION = "createUiDefinition.json";

    private SolutionPackager() {}

    /**
     * Builds a package.
     *
     * <p>What is wrong with the content is reported, everything in one run; with an error nothing is written. The files
     * depend on content and options alone.
     *
     * @throws UncheckedIOException if the output cannot be written
     */
    public static PackageResult build(Solution solution, PackageOptions options) {
        Problems problems = new Problems();
        Optional<SolutionFacts> facts = new SolutionFactsReader(solution, problems).read(options.version());
        if (facts.isEmpty()) {
            return new PackageResult(problems.findings(), List.of());
        }
        PackageDraft draft = PackageDraft.of(solution, facts.get(), options, problems);
        DataFileKeys.check(facts.get(), draft.upstream(), problems);
        new ContentParts(draft).addAll(solution);
        ReleaseCheck release = new ReleaseCheck(solution, facts.get().version(), problems);
        release.check();
        Findings findings = problems.findings();
        if (findings.hasErrors()) {
            return new PackageResult(findings, List.of());
        }
        return new PackageResult(findings, write(options, files(draft, release, options)));
    }

    private static Map<String, byte[]> files(PackageDraft draft, ReleaseCheck release, PackageOptions options) {
        SolutionDescription description =
                new SolutionDescription(draft.facts(), draft.ui().counters());
        ObjectNode template = MainTemplateWriter.write(draft, description);
        Map<String, byte[]> archived = new LinkedHashMap<>();
        archived.put(CREATE_UI_DEFINITION, JsonText.document(CreateUiDefinitionWriter.write(draft, description)));
        archived.put(MAIN_TEMPLATE, JsonText.document(template));
        Map<String, byte[]> files = new LinkedHashMap<>(archived);
        files.put("testParameters.json", JsonText.document(template.get("parameters")));
        release.markdown(draft.facts().name())
                .ifPresent(text -> files.put("release-notes.md", text.getBytes(StandardCharsets.UTF_8)));
        files.put(draft.facts().version() + ".zip", SolutionArchive.of(archived, options.outputTimestamp()));
        return files;
    }

    private static List<Path> write(PackageOptions options, Map<String, byte[]> files) {
        try {
            return PackageFiles.write(options.outputDirectory(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
