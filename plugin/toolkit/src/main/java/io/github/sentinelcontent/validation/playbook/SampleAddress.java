package io.github.sentinelcontent.validation.playbook;

import java.util.List;
import java.util.Locale;

/** Addresses that reach nobody in particular: examples, places to fill, senders that take no answer. */
final class SampleAddress {
    private static final List<String> DOMAINS = List.of(
            "example.com",
            "example.org",
            "example.net",
            "contoso.com",
            "fabrikam.com",
            "domain.com",
            "domian.com",
            "company.com",
            "email.com",
            "test.com",
            "thread.skype",
            "thread.tacv2",
            "thread.v2");
    private static final List<String> PLACES = List.of("your", "xxx", "example", "sample");
    private static final List<String> SENDERS = List.of("noreply", "no-reply", "donotreply", "do-not-reply");

    private SampleAddress() {}

    static boolean is(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        String name = lower.substring(0, lower.indexOf('@'));
        String domain = lower.substring(lower.indexOf('@') + 1);
        return DOMAINS.stream().anyMatch(sample -> domain.equals(sample) || domain.endsWith("." + sample))
                || PLACES.stream().anyMatch(place -> name.startsWith(place) || domain.startsWith(place))
                || SENDERS.stream().anyMatch(name::contains)
                || domain.contains("thread.")
                || domain.endsWith(".png");
    }
}
