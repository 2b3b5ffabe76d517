package io.github.sentinelcontent.validation.configuration;

import com.google.re2j.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a name, {@code **} crosses folders, {@code {a,b}} is a choice.
 *
 * <p>Without a slash it is a pattern of file names in any folder; with a slash at the end it is a folder with all below.
 */
final class PathGlob {
    private final Pattern pattern;

    private PathGlob(Pattern pattern) {
        this.pattern = pattern;
    }

    static PathGlob of(String glob) {
        String text = glob.startsWith("/") ? glob.substring(1) : glob;
        if (text.endsWith("/")) {
            text += "**";
        } else if (!text.contains("/")) {
            text = "**/" + text;
        }
        return new PathGlob(Pattern.compile(expression(text), Pattern.DOTALL));
    }

    boolean matches(String path) {
        return pattern.matches(path);
    }

    private static String expression(String glob) {
        StringBuilder regex = new StringBuilder();
        boolean choice = glob.indexOf('{') >= 0 && glob.indexOf('{') < glob.indexOf('}');
        boolean inChoice = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (choice && !inChoice && c == '{' && glob.indexOf('}', i) > 0) {
                regex.append("(?:");
                inChoice = true;
            } else if (inChoice && c == '}') {
                regex.append(')');
                inChoice = false;
            } else if (inChoice && c == ',') {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
