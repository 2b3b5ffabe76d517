package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A check on mainTemplate.json. */
abstract class TemplateCheck extends PackageCheck {

    TemplateCheck(CheckInfo info) {
        super(info);
    }

    @Override
    final void check(SolutionPackage pack, Reporter reporter) {
        pack.template().ifPresent(template -> check(template, pack, reporter));
    }

    abstract void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter);
}
