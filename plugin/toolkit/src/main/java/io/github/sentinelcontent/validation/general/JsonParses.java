package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceReading;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;

/**
 * A JSON file that cannot be read is lost for everything else. Files that are not read as content, such as those of a
 * function app, are read here; packages are made by the packager and left out.
 */
final class JsonParses extends ProblemCheck {
    private static final Set<String> NOT_SOURCES = Set.of("Package", "Sample Data");

    JsonParses() {
        super(CheckInfo.error("SEN-GEN-001", "json-parse", "every .json file is JSON of reasonable size and depth"));
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        super.check(context, reporter);
        Solution solution = context.solution();
        for (String path : solution.folder().files()) {
            if (isJson(path) && solution.source(path).isEmpty() && isSource(path)) {
                SourceReading reading = solution.folder().read(path);
                reading.problems().stream().filter(this::reports).forEach(p -> report(p, reporter));
                reading.asFile().map(JsonDocument::read).stream()
                        .flatMap(document -> document.problems().stream())
                        .filter(this::reports)
                        .forEach(p -> report(p, reporter));
            }
        }
    }

    @Override
    boolean reports(SourceProblem problem) {
        String path = problem.location().file();
        return isJson(path) && !OF_TEXT.contains(problem.kind()) && !isMisnamedYaml(path);
    }

    /** In these folders the suffix is what is wrong. */
    private static boolean isMisnamedYaml(String path) {
        int slash = path.indexOf('/');
        return ContentKind.ofFolder(path.substring(0, Math.max(0, slash)))
                .filter(kind -> kind == ContentKind.ANALYTIC_RULE || kind == ContentKind.HUNTING_QUERY)
                .isPresent();
    }

    private static boolean isSource(String path) {
        return NOT_SOURCES.stream().noneMatch(folder -> path.startsWith(folder + "/"));
    }

    private static void report(SourceProblem problem, Reporter reporter) {
        reporter.report(problem.location(), problem.message(), problem.hint());
    }
}
