package io.github.sentinelcontent.validation.datafile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Outside of an Azure-Sentinel checkout nothing can be said. */
final class LogoExists extends DataFileCheck {
    private static final Pattern NAME = Pattern.compile("/Azure-Sentinel/master/Logos/([^/\"?]+)");

    private static final Pattern OWN = Pattern.compile("/Azure-Sentinel/(?:master|main)/Solutions/([^\"?]+)");

    LogoExists() {
        super(CheckInfo.error(
                "SEN-SD-009", "logo-exists", "the logo file that the address names exists in the checkout"));
    }

    /** The logo may lie in the solution itself; of a folder that is not there nothing can be said. */
    private static void checkOwn(ScalarNode node, SolutionContext context, Reporter reporter) {
        Matcher own = OWN.matcher(node.text());
        if (own.find()) {
            String[] parts = URLDecoder.decode(own.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                    .split("/", 2);
            boolean isThis =
                    parts.length == 2 && parts[0].equals(context.solution().folderName());
            String parent = isThis && parts[1].contains("/") ? parts[1].substring(0, parts[1].lastIndexOf('/')) : "";
            boolean isKept =
                    isThis && !context.solution().folder().filesIn(parent).isEmpty();
            if (isKept && context.solution().folder().resolve(parts[1]).status() != ResolvedPath.Status.FOUND) {
                reporter.report(node, "there is no file " + parts[1], "correct the address of the logo");
            }
        }
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        List<String> logos = context.repository().logos();
        root.scalar("Logo").ifPresent(node -> {
            checkOwn(node, context, reporter);
            Matcher matcher = NAME.matcher(node.text());
            if (matcher.find() && !logos.isEmpty()) {
                String name = URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
                if (!logos.contains(name)) {
                    reporter.report(
                            node,
                            "there is no file Logos/" + name,
                            NearestName.of(name, logos)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null));
                }
            }
        });
    }
}
