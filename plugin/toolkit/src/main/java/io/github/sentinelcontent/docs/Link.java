package io.github.sentinelcontent.docs;

/**
 * A link, or plain text where there is no page to link to.
 *
 * @param text what is shown
 * @param target relative path or address; empty for plain text
 * @param code whether the text is a name in code
 * @param mark text after the link, such as a warning sign; may be empty
 */
record Link(String text, String target, boolean code, String mark) {

    static Link to(String text, String target) {
        return new Link(text, target, false, "");
    }

    static Link toCode(String text, String target) {
        return new Link(text, target, true, "");
    }

    Link marked(String other) {
        return new Link(text, target, code, other);
    }
}
