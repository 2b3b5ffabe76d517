package io.github.sentinelcontent.kql.function.text;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rules that find browser, operating system and device in a user agent; the first that fits decides. The names are those
 * of <a href="https://github.com/ua-parser/uap-core">uap-core</a>, which knows many more.
 */
final class UserAgentRules {
    private static final String VERSION = "/?(\\d+)?(?:[._](\\d+))?(?:[._](\\d+))?";
    private static final String[] BOTS = {
        "Googlebot",
        "bingbot",
        "Baiduspider",
        "YandexBot",
        "DuckDuckBot",
        "AhrefsBot",
        "SemrushBot",
        "Applebot",
        "facebookexternalhit"
    };

    private static final List<String> VERSIONED = List.of("Family", "MajorVersion", "MinorVersion", "Patch");

    static final UserAgentRules BROWSER = new UserAgentRules(VERSIONED)
            .tokens(BOTS)
            .tokens("AdobeAIR")
            .add("Series60" + VERSION, "Nokia OSS Browser", "$1", "$2", "$3")
            .named("EdgA", "Edge Mobile")
            .named("EdgiOS", "Edge Mobile")
            .named("Edg", "Edge")
            .named("Edge", "Edge")
            .named("OPR", "Opera")
            .named("Opera Mini", "Opera Mini")
            .add("Opera/.*Version" + VERSION, "Opera", "$1", "$2", "$3")
            .named("Opera", "Opera")
            .named("SamsungBrowser", "Samsung Internet")
            .named("YaBrowser", "Yandex Browser")
            .tokens("Vivaldi", "Electron", "HeadlessChrome", "Chromium")
            .named("CriOS", "Chrome Mobile iOS")
            .named("FxiOS", "Firefox iOS")
            .add("Android.*; wv\\).*Chrome" + VERSION, "Chrome Mobile WebView", "$1", "$2", "$3")
            .add("Android.*Chrome" + VERSION + ".* Mobile", "Chrome Mobile", "$1", "$2", "$3")
            .named("Chrome", "Chrome")
            .addIf("Firefox", "(?:Mobile|Tablet);.*Firefox" + VERSION, "Firefox Mobile", "$1", "$2", "$3")
            .named("Firefox", "Firefox")
            .add("MSIE (\\d+)\\.(\\d+)", "IE", "$1", "$2", "")
            .add("Trident/.*rv:(\\d+)\\.(\\d+)", "IE", "$1", "$2", "")
            .add("Android.*Version" + VERSION, "Android", "$1", "$2", "$3")
            .addIf("Version", "(?:iPhone|iPad|iPod).*Version" + VERSION, "Mobile Safari", "$1", "$2", "$3")
            .addIf("iP", "iPhone|iPad|iPod", "Mobile Safari UI/WKWebView", "", "", "")
            .add("Version" + VERSION + ".*Safari/", "Safari", "$1", "$2", "$3")
            .named("python-requests", "Python Requests")
            .named("aiohttp", "Python aiohttp")
            .tokens(
                    "curl",
                    "Wget",
                    "okhttp",
                    "Go-http-client",
                    "Apache-HttpClient",
                    "PostmanRuntime",
                    "Java",
                    "Python-urllib",
                    "axios")
            .add("", "Other", "", "", "");

    static final UserAgentRules SYSTEM = new UserAgentRules(
                    List.of("Family", "MajorVersion", "MinorVersion", "Patch", "PatchMinor"))
            .add("Windows Phone(?: OS)? (\\d+)\\.(\\d+)", "Windows Phone", "$1", "$2", "", "")
            .windows("10\\.0", "10")
            .windows("6\\.3", "8.1")
            .windows("6\\.2", "8")
            .windows("6\\.1", "7")
            .windows("6\\.0", "Vista")
            .windows("5\\.[12]", "XP")
            .add("Windows", "Windows", "", "", "", "")
            .addIf("OS ", "(?:iPhone OS|CPU OS|iOS) (\\d+)(?:[._](\\d+))?(?:[._](\\d+))?", "iOS", "$1", "$2", "$3", "")
            .add("Mac OS X(?: (\\d+)(?:[._](\\d+))?(?:[._](\\d+))?)?", "Mac OS X", "$1", "$2", "$3", "")
            .add("Android[ -]?(\\d+)?(?:\\.(\\d+))?(?:\\.(\\d+))?", "Android", "$1", "$2", "$3", "")
            .add("CrOS \\S+ (\\d+)\\.(\\d+)\\.(\\d+)", "Chrome OS", "$1", "$2", "$3", "")
            .add("SymbianOS" + VERSION, "Symbian OS", "$1", "$2", "$3", "")
            .distribution("Ubuntu")
            .distribution("Fedora")
            .distribution("Debian")
            .distribution("FreeBSD")
            .add("Linux", "Linux", "", "", "", "")
            .add("", "Other", "", "", "", "");

    static final UserAgentRules DEVICE = new UserAgentRules(List.of("Family", "Brand", "Model"))
            .spiders()
            .add("Nokia([A-Z]?\\d+)([-\\d]*)", "Nokia $1", "Nokia", "$1$2")
            .addIf("iP", "(iPhone|iPad|iPod)", "$1", "Apple", "$1")
            .add("Macintosh", "Mac", "Apple", "Mac")
            .add("Android[^;)]*;.*?\\b(SM-\\w+|GT-\\w+)", "Samsung $1", "Samsung", "$1")
            .add("Android[^;)]*; (?:[a-z]{2}-[a-zA-Z]{2}; )?(Pixel[^;)/]*?)(?: Build|;|\\))", "$1", "Google", "$1")
            .add(
                    "Android[^;)]*; (?:[a-z]{2}-[a-zA-Z]{2}; )?([^;)]+?)(?: Build[^;)]*)?[;)]",
                    "$1", "Generic_Android", "$1")
            .addIf("Mobile", "Android.*Mobile|Mobile;.*Firefox", "Generic Smartphone", "Generic", "Smartphone")
            .add("", "Other", "", "");

    private final List<String> fields;
    private final List<Rule> rules = new ArrayList<>();

    private UserAgentRules(List<String> fields) {
        this.fields = fields;
    }

    /** A rule; a text without the literal cannot fit. */
    private record Rule(KqlRegex pattern, String literal, String[] values) {}

    /** What the first rule that fits finds. */
    Map<String, Object> apply(String userAgent) {
        for (Rule rule : rules) {
            Matcher matcher =
                    userAgent.contains(rule.literal()) ? rule.pattern().matcher(userAgent) : null;
            if (matcher != null && matcher.find()) {
                Map<String, Object> found = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    found.put(fields.get(i), filled(rule.values()[i], matcher));
                }
                return found;
            }
        }
        return Map.of();
    }

    private static String filled(String template, Matcher matcher) {
        String text = template;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            text = text.replace("$" + group, Objects.requireNonNullElse(matcher.group(group), ""));
        }
        return text;
    }

    private UserAgentRules add(String pattern, String... values) {
        return addIf(literal(pattern), pattern, values);
    }

    private UserAgentRules addIf(String literal, String pattern, String... values) {
        rules.add(new Rule(Objects.requireNonNull(KqlRegex.of(pattern), pattern), literal, values));
        return this;
    }

    /** The letters, digits, blanks and slashes that a pattern begins with, but for the last, which may be optional. */
    private static String literal(String pattern) {
        String text = pattern.startsWith("\\b") ? pattern.substring(2) : pattern;
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || " /-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(0, Math.max(0, end - 1));
    }

    private UserAgentRules named(String token, String family) {
        return add("\\b" + token + VERSION, family, "$1", "$2", "$3");
    }

    /** Tokens that are their own family. */
    private UserAgentRules tokens(String... tokens) {
        for (String token : tokens) {
            named(token, token);
        }
        return this;
    }

    private UserAgentRules distribution(String name) {
        return add(name + VERSION, name, "$1", "$2", "$3", "");
    }

    private UserAgentRules spiders() {
        for (String bot : BOTS) {
            add(bot, "Spider", "Spider", "Desktop");
        }
        return this;
    }

    private UserAgentRules windows(String kernel, String version) {
        return add("Windows NT " + kernel, "Windows", version, "", "", "");
    }
}
