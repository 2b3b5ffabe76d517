package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.DataFileSection;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The packaging tool finds the parts of a codeless connector by folder and type. */
final class CodelessFolder extends CodelessCheck {
    private static final Pattern FOLDER = Pattern.compile("(?i)_(ccp|ccf)$");

    CodelessFolder() {
        super(
                CheckInfo.error(
                        "SEN-CCF-017",
                        "folder-name",
                        "the folder ends in _ccp or _CCF, every file in it has a known type, and only the definition is listed"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        String path = connector.path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
        if (!FOLDER.matcher(name).find()) {
            reporter.report(
                    connector.source().location(),
                    "the folder '" + name.substring(name.lastIndexOf('/') + 1) + "' does not end in _ccp or _CCF",
                    "rename the folder");
        }
        checkTypes(folder, context, reporter);
        checkListed(connector, context, reporter);
    }

    private static void checkTypes(String folder, SolutionContext context, Reporter reporter) {
        for (MappingNode resource : FolderResources.of(folder, context.solution())) {
            if (resource.text("type").isEmpty()) {
                reporter.report(
                        Place.of(resource),
                        "'type' is missing, so nobody can tell what this is",
                        "name the resource type of a definition, poller, data collection rule or table");
            }
        }
    }

    private static void checkListed(DataConnector connector, SolutionContext context, Reporter reporter) {
        Set<String> parts = connector.resources().stream()
                .map(resource -> resource.document().source().path())
                .filter(path -> !path.equals(connector.path()))
                .collect(Collectors.toSet());
        List<DataFileSection> sections =
                context.solution().dataFile().map(file -> file.sections()).orElse(List.of());
        for (DataFileSection section : sections) {
            for (DataFileEntry entry : section.entries()) {
                if (parts.contains(entry.target().path())) {
                    reporter.report(
                            entry.node(),
                            "'" + entry.target().path() + "' is a part of a codeless connector and not the definition",
                            "list the definition only; the parts are found beside it");
                }
            }
        }
    }
}
