package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms that values of ASIM fields have.
 *
 * @param pattern what a value looks like
 * @param description what a value is, for messages
 */
record ValueForm(Pattern pattern, String description) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String IP4 = OCTET + "(\\." + OCTET + "){3}(/\\d{1,2})?";
    private static final String IP6 = "[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(:?" + IP4 + ")?(%\\w+)?(/\\d{1,3})?";
    private static final String LABEL = "[_a-zA-Z0-9][_a-zA-Z0-9-]{0,62}";

    private static final Map<String, ValueForm> FORMS = Map.ofEntries(
            form("ip", IP4 + "|" + IP6, "IP address"),
            form("mac", "[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}", "MAC address like 00:00:5e:00:53:01"),
            form("fqdn", "(" + LABEL + "\\.)+[a-zA-Z]{2,63}", "full domain name like host.example.com"),
            form("domain", "(" + LABEL + "\\.)*[a-zA-Z][a-zA-Z0-9-]{0,62}", "domain"),
            form("host", LABEL + "|" + IP4 + "|" + IP6, "host name without domain"),
            form("guid", "\\{?[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}\\}?", "GUID"),
            form("md5", "[a-fA-F0-9]{32}", "MD5 hash"),
            form("sha1", "[a-fA-F0-9]{40}", "SHA1 hash"),
            form("sha256", "[a-fA-F0-9]{64}", "SHA256 hash"),
            form("sha512", "[a-fA-F0-9]{128}", "SHA512 hash"),
            form("risk", "100|[1-9]?\\d", "number from 0 to 100"),
            form("version", "\\d+\\.\\d+(\\.\\d+)?", "version like 0.1.7"),
            form("qtype", ".*[A-Za-z*].*", "name of a record type like AAAA"),
            form("protocol", ".*[A-Za-z].*", "name of a protocol like TCP"));

    /** The form of a name of the reference data; null if any value has it. */
    static @Nullable ValueForm of(String name) {
        return FORMS.get(name);
    }

    boolean matches(String value) {
        return pattern.matches(value);
    }

    private static Map.Entry<String, ValueForm> form(String name, String pattern, String description) {
        return Map.entry(name, new ValueForm(Pattern.compile("(?s)(?:" + pattern + ")"), description));
    }
}
