package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** What the form asks for goes into a parameter of the template. */
final class OutputParameter extends UserInterfaceCheck {

    OutputParameter() {
        super(CheckInfo.error("SEN-UI-004", "output-parameter", "every output is a parameter of the template"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> parameters =
                pack.template().flatMap(template -> template.root().mapping("parameters"));
        List<MappingEntry> outputs = root.mapping("parameters")
                .flatMap(node -> node.mapping("outputs"))
                .map(MappingNode::entries)
                .orElse(List.of());
        if (parameters.isEmpty()) {
            return;
        }
        List<String> names =
                parameters.get().entries().stream().map(MappingEntry::name).toList();
        for (MappingEntry output : outputs) {
            if (parameters.get().entryIgnoreCase(output.name()).isEmpty()) {
                reporter.report(
                        output.key(),
                        "mainTemplate.json has no parameter '" + output.name() + "'",
                        NearestName.of(output.name(), names)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("remove the output"));
            }
        }
    }
}
