package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A check on what the resource of the solution says. */
abstract class SolutionProperties extends TemplateCheck {

    SolutionProperties(CheckInfo info) {
        super(info);
    }

    @Override
    final void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        template.solutionResource()
                .flatMap(resource -> resource.mapping("properties"))
                .ifPresent(properties -> check(properties, template, pack, reporter));
    }

    abstract void check(MappingNode properties, DeploymentTemplate template, SolutionPackage pack, Reporter reporter);
}
