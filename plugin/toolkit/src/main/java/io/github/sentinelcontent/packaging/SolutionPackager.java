package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Builds the package of a solution: the two templates, their test parameters, the release notes, what changed
 * since the package before, and the archive. */
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
        return build(solution, options, PackageInspection.NONE);
    }

    /**
     * Builds a package and has it inspected. What the inspection finds is reported at the source that caused it; the
     * package stays, for what is wrong with it to be seen.
     *
     * @throws UncheckedIOException if the output cannot be written
     */
    public static PackageResult build(Solution solution, PackageOptions options, PackageInspection inspection) {
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
        draft.previous().checkVersion(facts.get().version(), problems);
        Map<String, JsonNode> templates = templates(draft);
        if (problems.findings().hasErrors()) {
            return new PackageResult(problems.findings(), List.of());
        }
        Map<String, byte[]> files = files(draft, templates, release, options);
        if (options.copyToSource()) {
            write(solution.folder().root().resolve("Package"), forSource(files));
        }
        List<Path> written = write(options.outputDirectory(), files);
        List<Finding> inspected = inspection.judge(
                solution,
                new InspectedPackage(draft.template().origins(), templates, files)
                        .atSources(inspection.inspect(solution, files)));
        return new PackageResult(problems.findings().plus(Findings.of(inspected)), written);
    }

    /** Returns the two templates by file name, in the order of the archive. */
    private static Map<String, JsonNode> templates(PackageDraft draft) {
        SolutionDescription description =
                new SolutionDescription(draft.facts(), draft.ui().counters());
        Map<String, JsonNode> templates = new LinkedHashMap<>();
        templates.put(CREATE_UI_DEFINITION, CreateUiDefinitionWriter.write(draft, description));
        templates.put(MAIN_TEMPLATE, MainTemplateWriter.write(draft, description));
        return templates;
    }

    private static Map<String, byte[]> files(
            PackageDraft draft, Map<String, JsonNode> templates, ReleaseCheck release, PackageOptions options) {
        Map<String, byte[]> archived = new LinkedHashMap<>();
        templates.forEach((name, template) -> archived.put(name, JsonText.document(template)));
        Map<String, byte[]> files = new LinkedHashMap<>(archived);
        files.put(
                "testParameters.json",
                JsonText.document(templates.get(MAIN_TEMPLATE).get("parameters")));
        release.markdown(draft.facts().name())
                .ifPresent(text -> files.put("release-notes.md", text.getBytes(StandardCharsets.UTF_8)));
        String text = new String(archived.get(MAIN_TEMPLATE), StandardCharsets.UTF_8);
        draft.previous().changes(text, draft.problems()).ifPresent(changes -> {
            files.put("what-changed.md", changes.markdown().getBytes(StandardCharsets.UTF_8));
            files.put("what-changed.json", changes.json().getBytes(StandardCharsets.UTF_8));
        });
        files.put(draft.facts().version() + ".zip", SolutionArchive.of(archived, options.outputTimestamp()));
        return files;
    }

    /** The folder of the solution has what the upstream repository keeps there. */
    private static Map<String, byte[]> forSource(Map<String, byte[]> files) {
        Map<String, byte[]> kept = new LinkedHashMap<>(files);
        kept.keySet().removeIf(name -> name.endsWith(".md") || name.equals("what-changed.json"));
        return kept;
    }

    private static List<Path> write(Path folder, Map<String, byte[]> files) {
        try {
            return PackageFiles.write(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
