package io.github.sentinelcontent.finding;

/**
 * Where help pages are on the web.
 *
 * @param pattern absolute address with {@code {id}} in place of the id of the check
 */
public record HelpAddress(String pattern) {
    /** The pages of this project. */
    public static final HelpAddress DEFAULT = new HelpAddress("https://sentinelcontent.github.io/checks/{id}.html");

    public HelpAddress {
        if (!pattern.matches("https?://\\S+") || !pattern.contains("{id}")) {
            throw new IllegalArgumentException(
                    "the address of help pages is of the form https://example.com/checks/{id}.html, found '" + pattern
                            + "'");
        }
    }

    /** Returns the address of a check's page. */
    public String of(String id) {
        return pattern.replace("{id}", id);
    }
}
