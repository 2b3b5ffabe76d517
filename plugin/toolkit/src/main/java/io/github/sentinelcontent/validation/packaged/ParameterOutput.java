package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** What the template cannot fill itself, the form asks for. */
final class ParameterOutput extends UserInterfaceCheck {

    ParameterOutput() {
        super(CheckInfo.error(
                "SEN-UI-003", "parameter-output", "every parameter of the template without default is an output"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> outputs = root.mapping("parameters").flatMap(node -> node.mapping("outputs"));
        List<MappingEntry> parameters = pack.template()
                .flatMap(template -> template.root().mapping("parameters"))
                .map(MappingNode::entries)
                .orElse(List.of());
        for (MappingEntry parameter : parameters) {
            boolean hasDefault = parameter
                    .value()
                    .asMapping()
                    .filter(node -> node.get("defaultValue").isPresent())
                    .isPresent();
            boolean given = outputs.filter(
                            node -> node.entryIgnoreCase(parameter.name()).isPresent())
                    .isPresent();
            if (!hasDefault && !given) {
                reporter.report(
                        Place.of(outputs.orElse(root)),
                        "the parameter '" + parameter.name() + "' of mainTemplate.json has no default and is no output",
                        "add it to the outputs, or give it a default");
            }
        }
    }
}
