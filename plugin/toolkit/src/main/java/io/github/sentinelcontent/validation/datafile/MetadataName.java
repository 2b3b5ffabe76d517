package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The packager reads the metadata from the file that the data file names. */
final class MetadataName extends DataFileCheck {
    MetadataName() {
        super(CheckInfo.error(
                "SEN-SD-006", "metadata-name", "Metadata names SolutionMetadata.json, and that file exists"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        root.scalar("Metadata").filter(node -> !node.isNull()).ifPresent(node -> {
            ResolvedPath found = context.solution().folder().resolve(node.text());
            if (found.status() == ResolvedPath.Status.WRONG_CASE && node.text().equals("SolutionMetadata.json")) {
                reporter.report(node, "the file is named '" + found.path() + "'", "rename it to SolutionMetadata.json");
            } else if (!found.isFile()) {
                reporter.report(node, "there is no file '" + node.text() + "'", "name SolutionMetadata.json");
            } else if (!node.text().equals("SolutionMetadata.json")) {
                reporter.report(node, "Metadata is '" + node.text() + "'", "name the file SolutionMetadata.json");
            }
        });
    }
}
