package io.github.sentinelcontent.docs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;

/** Turns links that are relative to a solution into links to the repository, since pages stand elsewhere. */
final class RelativeLinks {
    private static final Pattern TARGET = Pattern.compile(
            "(\\]\\(\\s*<?|(?i:\\b(?:src|href)=[\"'])|(?m:^\\s{0,3}\\[[^\\]]+\\]:\\s*))([^)\\s\"'<>]+)");
    private static final Pattern ABSOLUTE = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//|#|\\{|\\$)");
    private static final Pattern IMAGE = Pattern.compile("\\.(png|jpe?g|gif|svg|webp)$");

    private RelativeLinks() {}

    static String absolute(String markdown, SourceUrls urls, String folder) {
        Matcher matcher = TARGET.matcher(markdown);
        StringBuilder text = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            text.append(markdown, end, matcher.start(2));
            text.append(address(matcher.group(2), urls, folder));
            end = matcher.end();
        }
        return text.append(markdown, end, markdown.length()).toString();
    }

    private static String address(String target, SourceUrls urls, String folder) {
        if (ABSOLUTE.matcher(target).find()) {
            return target;
        }
        boolean image = IMAGE.matcher(target.toLowerCase(Locale.ROOT)).find();
        if (target.startsWith("/")) {
            return (image ? urls.rawRoot() : urls.repository() + "/blob/master") + target;
        }
        return (image ? urls.rawFolder(folder) : urls.folder(folder)) + "/" + target.replaceFirst("^(\\./)+", "");
    }
}
