package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sample data of a solution.
 *
 * @param texts the readable files, by path
 */
record SampleFiles(List<SourceFile> texts) {
    private static final List<String> SHARED = List.of("Sample Data", "Sample Data/Custom");

    SampleFiles {
        texts = List.copyOf(texts);
    }

    static List<SourceFile> of(SolutionContext context) {
        return context.derived(SampleFiles.class, SampleFiles::read).texts();
    }

    private static SampleFiles read(SolutionContext context) {
        List<SourceFile> found = new ArrayList<>();
        context.solution().sampleFiles().stream()
                .filter(path -> TableFormat.ofFileName(path).isPresent())
                .flatMap(path -> context.solution().folder().read(path).asFile().stream())
                .forEach(found::add);
        context.repository().checkout().ifPresent(checkout -> found.addAll(shared(checkout, context.solution())));
        return new SampleFiles(found);
    }

    /** In a checkout the sample data of all solutions lie together; those of its own tables are a solution's. */
    private static List<SourceFile> shared(SourceFolder checkout, Solution solution) {
        List<String> paths = SHARED.stream()
                .flatMap(folder -> checkout.filesIn(folder).stream().map(name -> folder + "/" + name))
                .filter(path -> TableFormat.ofFileName(path).isPresent())
                .toList();
        Set<String> tables = paths.isEmpty() ? Set.of() : tables(solution);
        return paths.stream()
                .filter(path -> tables.contains(table(path)))
                .flatMap(path -> checkout.read(path).asFile().stream())
                .toList();
    }

    /** The custom tables that the solution describes or whose events its connectors deliver. */
    private static Set<String> tables(Solution solution) {
        Set<String> tables = new HashSet<>();
        solution.tables().forEach(table -> tables.add(table.name()));
        solution.items(DataConnector.class).stream()
                .flatMap(connector -> connector.dataTypes().stream())
                .flatMap(type -> type.name().stream())
                .map(ScalarNode::text)
                .filter(name -> name.endsWith("_CL"))
                .forEach(tables::add);
        return tables;
    }

    /** The name of the table that a file holds rows of, by its own name. */
    static String table(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
