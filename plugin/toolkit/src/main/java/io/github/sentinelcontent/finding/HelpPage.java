package io.github.sentinelcontent.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The help page of a check: why, wrong, right, how to suppress, whether upstream fails too.
 *
 * @param title the first heading, such as {@code SEN-AR-026 connector-id}
 * @param sections the parts below headings of the second level, in order
 */
public record HelpPage(String title, List<Section> sections) {
    /** The section that says whether upstream fails too. */
    public static final String UPSTREAM = "Upstream";

    /** The section that says how findings are kept from being reported. */
    public static final String SUPPRESS = "How to suppress";

    public HelpPage {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the page.
     *
     * @param title its heading
     * @param text its Markdown, without the heading and without blank lines around it
     */
    public record Section(String title, String text) {}

    /** Reads a page from the class path; empty if there is none. */
    public static Optional<HelpPage> ofResource(String resource) {
        try (InputStream in = HelpPage.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HelpPage parse(String markdown) {
        String title = "";
        List<Section> sections = new ArrayList<>();
        @Nullable String heading = null;
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            code ^= line.startsWith("```");
            if (!code && line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (!code && line.startsWith("## ")) {
                add(sections, heading, lines);
                heading = line.substring(3).strip();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        add(sections, heading, lines);
        return new HelpPage(title, sections);
    }

    private static void add(List<Section> sections, @Nullable String heading, List<String> lines) {
        if (heading != null) {
            sections.add(new Section(heading, String.join("\n", lines).strip()));
        }
    }

    /** Returns the text of a section, if the page has it. */
    public Optional<String> section(String name) {
        return sections.stream()
                .filter(section -> section.title().equals(name))
                .map(Section::text)
                .findFirst();
    }

    /** Returns whether upstream fails too. */
    public Upstream upstream() {
        return section(UPSTREAM).map(Upstream::of).orElse(Upstream.PASSES);
    }

    /** Returns the page with a section on how to suppress, before the one on upstream; a page that has one keeps its own. */
    public HelpPage withSuppression(String text) {
        if (section(SUPPRESS).isPresent()) {
            return this;
        }
        List<Section> all = new ArrayList<>(sections);
        boolean last = !all.isEmpty() && all.get(all.size() - 1).title().equals(UPSTREAM);
        all.add(last ? all.size() - 1 : all.size(), new Section(SUPPRESS, text));
        return new HelpPage(title, all);
    }

    /** Returns the page as Markdown that ends in a line feed. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# ").append(title).append('\n');
        for (Section section : sections) {
            text.append("\n## ").append(section.title()).append("\n\n");
            text.append(section.text()).append('\n');
        }
        return text.toString();
    }
}
