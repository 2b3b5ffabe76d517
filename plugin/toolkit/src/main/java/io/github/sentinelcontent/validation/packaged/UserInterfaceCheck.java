package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A check on createUiDefinition.json. */
abstract class UserInterfaceCheck extends PackageCheck {

    UserInterfaceCheck(CheckInfo info) {
        super(info);
    }

    @Override
    final void check(SolutionPackage pack, Reporter reporter) {
        pack.userInterfaceRoot().ifPresent(root -> check(root, pack, reporter));
    }

    abstract void check(MappingNode root, SolutionPackage pack, Reporter reporter);
}
