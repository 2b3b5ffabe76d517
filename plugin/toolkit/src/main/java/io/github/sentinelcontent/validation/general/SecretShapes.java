package io.github.sentinelcontent.validation.general;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What credentials look like. */
public final class SecretShapes {
    private static final Pattern TOKEN =
            Pattern.compile("AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,}"
                    + "|xox[baprs]-[A-Za-z0-9-]{20,}|AIza[0-9A-Za-z_-]{35}|sk_live_[0-9A-Za-z]{20,}|glpat-[0-9A-Za-z_-]{20}"
                    + "|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----|AccountKey=[A-Za-z0-9+/]{80,}={0,2}"
                    + "|SharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}|[?&]sig=[A-Za-z0-9%+/]{40,}"
                    + "|hooks\\.slack\\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{20,}"
                    + "|eyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.[A-Za-z0-9_-]{15,}");
    /** What each alternative has, for a quick look that spares most texts the long one. */
    private static final List<String> MARKS = List.of(
            "AKIA",
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_",
            "github_pat_",
            "xox",
            "AIza",
            "sk_live_",
            "glpat-",
            "-----BEGIN ",
            "AccountKey=",
            "SharedAccessKey=",
            "sig=",
            "hooks.slack.com",
            "eyJ");

    private static final List<String> NAMES = List.of(
            "password",
            "secret",
            "token",
            "apikey",
            "api_key",
            "api-key",
            "accesskey",
            "access_key",
            "access-key",
            "authorization",
            "credential");
    private static final Pattern WORD = Pattern.compile("(?i)secret|password|token|your|enter");
    private static final Pattern VALUE = Pattern.compile("(?:Bearer |Basic )?[A-Za-z0-9+/_.=!#$%&*-]{16,}");
    private static final double LEAST_ENTROPY = 3.3;

    private SecretShapes() {}

    /** The place of a known form of credentials in a text. */
    public static Optional<int[]> token(String text) {
        if (text.length() <= 15 || MARKS.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        Matcher matcher = TOKEN.matcher(text);
        return matcher.find() ? Optional.of(new int[] {matcher.start(), matcher.end()}) : Optional.empty();
    }

    /** Whether a key names something secret. */
    public static boolean isSecretName(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return NAMES.stream().anyMatch(singular::endsWith);
    }

    /** Whether a text itself speaks of something secret, as placeholders do. */
    static boolean namesSecret(String text) {
        return WORD.matcher(text).find();
    }

    /** Whether a text without blanks mixes letters and digits as chance does. */
    public static boolean isRandom(String text) {
        return VALUE.matches(text)
                && text.chars().anyMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isLetter)
                && entropy(text) >= LEAST_ENTROPY;
    }

    /** Bits per character. */
    private static double entropy(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
