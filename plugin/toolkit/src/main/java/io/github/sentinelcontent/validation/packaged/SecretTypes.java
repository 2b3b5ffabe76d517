package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters that are named for a secret have a type that keeps it. */
final class SecretTypes extends TemplateCheck {
    private static final Set<String> NAMES = Set.of(
            "password", "clientsecret", "authorization", "authorizationcode", "secret", "token", "apptoken", "appkey");

    SecretTypes() {
        super(CheckInfo.error("SEN-MT-016", "secure-types", "parameters named for a secret are secure strings"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        check(template.root(), Set.of("securestring"), reporter);
        template.innerTemplates().forEach(inner -> check(inner, Set.of("securestring", "object", "array"), reporter));
    }

    private static void check(MappingNode template, Set<String> allowed, Reporter reporter) {
        for (MappingEntry parameter :
                template.mapping("parameters").map(MappingNode::entries).orElse(List.of())) {
            String type = parameter
                    .value()
                    .asMapping()
                    .flatMap(node -> node.text("type"))
                    .orElse("");
            if (NAMES.contains(parameter.name().toLowerCase(Locale.ROOT))
                    && !allowed.contains(type.toLowerCase(Locale.ROOT))) {
                reporter.report(
                        parameter
                                .value()
                                .asMapping()
                                .map(node -> Place.of(node, "type"))
                                .orElse(parameter.key()),
                        "the parameter '" + parameter.name() + "' has the type '" + type + "'",
                        "write securestring");
            }
        }
    }
}
