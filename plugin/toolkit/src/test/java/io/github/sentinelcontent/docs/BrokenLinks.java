package io.github.sentinelcontent.docs;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Follows the relative links of a tree of Markdown pages. */
final class BrokenLinks {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Path root;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();

    private BrokenLinks(Path root) {
        this.root = root;
    }

    /** Links that lead nowhere, as {@code page -> target}. */
    static List<String> in(Path root) throws IOException {
        BrokenLinks links = new BrokenLinks(root);
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(root)) {
            pages = walk.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            links.read(page);
        }
        return links.broken();
    }

    private void read(Path page) throws IOException {
        Node document = PARSER.parse(Files.readString(page));
        List<String> found = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
            }

            @Override
            public void visit(Heading heading) {
                String text = TextContentRenderer.builder().build().render(heading);
                headings.add(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-'));
            }
        });
        String path = root.relativize(page).toString().replace('\\', '/');
        targets.put(path, found);
        anchors.put(path, headings);
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        targets.forEach((page, links) -> links.stream()
                .filter(target -> !target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*"))
                .filter(target -> !leadsSomewhere(page, target))
                .forEach(target -> broken.add(page + " -> " + target)));
        return broken.stream().sorted().toList();
    }

    private boolean leadsSomewhere(String page, String target) {
        String[] parts = target.split("#", 2);
        String decoded = URLDecoder.decode(parts[0].replace("+", "%2B"), StandardCharsets.UTF_8);
        String to = parts[0].isEmpty()
                ? page
                : Path.of("/" + page)
                        .getParent()
                        .resolve(decoded)
                        .normalize()
                        .toString()
                        .replace('\\', '/')
                        .substring(1);
        return anchors.containsKey(to) && (parts.length == 1 || anchors.get(to).contains(parts[1]));
    }
}
