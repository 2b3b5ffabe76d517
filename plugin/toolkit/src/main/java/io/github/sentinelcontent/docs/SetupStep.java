package io.github.sentinelcontent.docs;

import java.util.List;

/**
 * A step of the instructions of a connector.
 *
 * @param title the heading, may be empty
 * @param text Markdown, may be empty
 * @param values values to copy and notes, in order
 */
record SetupStep(String title, String text, List<Attribute> values) {

    SetupStep {
        values = List.copyOf(values);
    }
}
