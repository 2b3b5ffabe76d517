package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.stream.Stream;

/** The two templates are JSON without comments, and objects. */
final class TemplateJson extends PackageCheck {

    TemplateJson() {
        super(CheckInfo.error("SEN-MT-002", "json", "mainTemplate.json and createUiDefinition.json are JSON objects"));
    }

    @Override
    void check(SolutionPackage pack, Reporter reporter) {
        Stream.of(pack.mainTemplate(), pack.userInterface())
                .flatMap(document -> document.stream())
                .forEach(document -> check(document, reporter));
    }

    private static void check(SourceDocument document, Reporter reporter) {
        for (SourceProblem problem : document.problems()) {
            if (problem.kind() == SourceProblem.Kind.JSON_SYNTAX) {
                reporter.report(problem.location(), problem.message(), problem.hint());
            }
        }
        if (document.root() != null && document.mapping().isEmpty()) {
            reporter.report(document.root(), "the file is not an object", null);
        }
    }
}
