package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import io.github.sentinelcontent.validation.CheckInfo;

/** Upstream looks for folders of exactly these names. */
final class FolderName extends ProblemCheck {
    FolderName() {
        super(CheckInfo.warning("SEN-GEN-017", "folder-name", "folders have the names that Azure-Sentinel uses"));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return problem.kind() == Kind.FOLDER_NAME;
    }
}
