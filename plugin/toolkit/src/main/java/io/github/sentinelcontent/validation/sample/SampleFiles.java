package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/**
 * The sample data of a solution.
 *
 * @param texts the readable files, by path
 */
record SampleFiles(List<SourceFile> texts) {
    SampleFiles {
        texts = List.copyOf(texts);
    }

    static List<SourceFile> of(SolutionContext context) {
        return context.derived(SampleFiles.class, SampleFiles::read).texts();
    }

    private static SampleFiles read(SolutionContext context) {
        return new SampleFiles(context.solution().sampleFiles().stream()
                .filter(path -> TableFormat.ofFileName(path).isPresent())
                .flatMap(path -> context.solution().folder().read(path).asFile().stream())
                .toList());
    }

    /** The name of the table that a file holds rows of, by its own name. */
    static String table(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
