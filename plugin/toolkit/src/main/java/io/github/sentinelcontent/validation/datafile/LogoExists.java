package io.github.sentinelcontent.validation.datafile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judged only where the folder of the logo has pictures at all: outside of a checkout, and in copies of one, they lack. */
final class LogoExists extends DataFileCheck {
    private static final Pattern NAME = Pattern.compile("/Azure-Sentinel/master/Logos/([^/\"?]+)");
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(svg|png|jpe?g)");
    private static final Pattern OWN = Pattern.compile("/Azure-Sentinel/(?:master|main)/Solutions/([^\"?]+)");

    LogoExists() {
        super(CheckInfo.error(
                "SEN-SD-009", "logo-exists", "the logo file that the address names exists in the checkout"));
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

    /** The logo may lie in the solution itself, inside of a checkout or not. */
    private static void checkOwn(ScalarNode node, SolutionContext context, Reporter reporter) {
        Matcher own = OWN.matcher(node.text());
        if (!own.find()) {
            return;
        }
        String[] parts = URLDecoder.decode(own.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                .split("/", 2);
        if (parts.length < 2 || !parts[0].equals(context.solution().folderName())) {
            return;
        }
        SourceFolder folder = context.solution().folder();
        String path = parts[1];
        int name = path.lastIndexOf('/') + 1;
        List<String> pictures = folder.filesIn(path.substring(0, Math.max(0, name - 1))).stream()
                .filter(file -> PICTURE.matches(file))
                .toList();
        if (!pictures.isEmpty() && folder.resolve(path).status() != ResolvedPath.Status.FOUND) {
            reporter.report(
                    node,
                    "there is no file " + path,
                    NearestName.of(path.substring(name), pictures)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("correct the address of the logo"));
        }
    }
}
