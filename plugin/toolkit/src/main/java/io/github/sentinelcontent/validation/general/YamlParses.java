package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.CheckInfo;

/** A YAML file that cannot be read is lost for everything else. */
final class YamlParses extends ProblemCheck {
    YamlParses() {
        super(CheckInfo.error(
                "SEN-GEN-002", "yaml-parse", "every .yaml file is one YAML document of reasonable size and depth"));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return isYaml(problem.location().file()) && !OF_TEXT.contains(problem.kind());
    }
}
