package io.github.sentinelcontent.source;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads the events of a YAML text into nodes. */
final class YamlReader {

    private final SourceFile file;
    private final String text;
    private final ReadLimits limits;
    private final CodePointOffsets offsets;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final YamlAnchors anchors = new YamlAnchors();
    private int nodes;
    private int reached;

    YamlReader(SourceFile file, ReadLimits limits) {
        this.file = file;
        this.text = file.text();
        this.limits = limits;
        this.offsets = new CodePointOffsets(text);
    }

    SourceDocument read() {
        problems.addAll(file.problems());
        return new SourceDocument(file, readRoot(), problems);
    }

    private @Nullable DocumentNode readRoot() {
        DocumentNode root = null;
        try {
            Iterator<Event> events = events();
            events.next();
            if (!events.next().is(Event.ID.DocumentStart)) {
                problem(Kind.YAML_SYNTAX, file.location(), "the file is empty, expected a YAML document");
                return null;
            }
            root = readNode(events, events.next(), 1);
            events.next();
            Event next = events.next();
            if (next.is(Event.ID.DocumentStart)) {
                problem(Kind.SEVERAL_DOCUMENTS, location(next), "a second document; a file holds one");
                return null;
            }
        } catch (LimitReached reached) {
            problems.add(reached.problem);
        } catch (MarkedYAMLException e) {
            YamlFault fault = YamlFault.of(e);
            problems.add(new SourceProblem(
                    Kind.YAML_SYNTAX, location(fault.mark()), "not YAML: " + fault.message(), fault.hint()));
        } catch (YAMLException | IllegalArgumentException e) {
            // SnakeYAML lets the exceptions of its conversions out, for example on the escape \\u without digits
            problem(Kind.YAML_SYNTAX, file.location(reached, reached + 1), "not YAML: malformed after this place");
        }
        return root;
    }

    private Iterator<Event> events() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(options)
                .parse(new StringReader(YamlText.printable(text)))
                .iterator();
    }

    private DocumentNode readNode(Iterator<Event> events, Event event, int depth) {
        count(event, 1);
        reached = start(event);
        if (depth > limits.maxDepth()) {
            throw new LimitReached(
                    Kind.TOO_DEEP, location(event), "nested deeper than " + limits.maxDepth() + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return readAlias(alias);
        }
        NodeEvent node = (NodeEvent) event;
        int before = nodes;
        anchors.open(node.getAnchor());
        DocumentNode value = readOwn(events, event, depth);
        anchors.close(node.getAnchor(), value, nodes - before + 1);
        return value;
    }

    private void count(Event event, int added) {
        if (nodes + (long) added > limits.maxNodes()) {
            Kind kind = added > 1 ? Kind.ALIAS_LIMIT : Kind.TOO_LARGE;
            throw new LimitReached(kind, location(event), "more than " + limits.maxNodes() + " values");
        }
        nodes += added;
    }

    private DocumentNode readAlias(AliasEvent alias) {
        YamlAnchors.Anchor anchor = anchors.find(alias.getAnchor());
        if (anchor == null) {
            String what = anchors.isOpen(alias.getAnchor()) ? "contains itself" : "has no anchor";
            throw new LimitReached(
                    anchors.isOpen(alias.getAnchor()) ? Kind.ALIAS_LIMIT : Kind.YAML_SYNTAX,
                    location(alias),
                    "alias '*" + alias.getAnchor() + "' " + what);
        }
        count(alias, anchor.size());
        return anchor.node();
    }

    private DocumentNode readOwn(Iterator<Event> events, Event event, int depth) {
        if (event instanceof MappingStartEvent mapping) {
            checkTag(mapping.getTag(), event, "tag:yaml.org,2002:map");
            return readMapping(events, mapping, depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            checkTag(sequence.getTag(), event, "tag:yaml.org,2002:seq");
            return readSequence(events, sequence, depth);
        }
        return readScalar((ScalarEvent) event);
    }

    private MappingNode readMapping(Iterator<Event> events, MappingStartEvent start, int depth) {
        List<MappingEntry> entries = new ArrayList<>();
        Map<String, ScalarNode> seen = new HashMap<>();
        Event event = events.next();
        while (!event.is(Event.ID.MappingEnd)) {
            DocumentNode key = readNode(events, event, depth + 1);
            DocumentNode value = readNode(events, events.next(), depth + 1);
            if (key instanceof ScalarNode name) {
                DuplicateKeys.check(seen, name, problems);
                entries.add(new MappingEntry(name, value));
            } else {
                problem(Kind.YAML_SYNTAX, key.location(), "a mapping or sequence as key, expected text");
            }
            event = events.next();
        }
        return new MappingNode(file, start(start), end(event), entries);
    }

    private SequenceNode readSequence(Iterator<Event> events, SequenceStartEvent start, int depth) {
        List<DocumentNode> items = new ArrayList<>();
        Event event = events.next();
        while (!event.is(Event.ID.SequenceEnd)) {
            items.add(readNode(events, event, depth + 1));
            event = events.next();
        }
        return new SequenceNode(file, start(start), end(event), items);
    }

    private ScalarNode readScalar(ScalarEvent event) {
        checkTag(event.getTag(), event, "tag:yaml.org,2002:str");
        ScalarStyle style = style(event);
        int end = offset(event.getEndMark());
        int start = Math.min(YamlText.skipProperties(text, start(event)), end);
        boolean typed = style == ScalarStyle.PLAIN && event.getTag() == null;
        ScalarType type = typed ? ScalarTypes.ofYaml(event.getValue()) : ScalarType.STRING;
        return new ScalarNode(file, start, end, event.getValue(), style, type);
    }

    private static ScalarStyle style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            default -> ScalarStyle.PLAIN;
        };
    }

    private void checkTag(@Nullable String tag, Event event, String allowed) {
        if (tag != null && !tag.equals(allowed) && !tag.equals("!")) {
            problem(Kind.CUSTOM_TAG, location(event), "tag '" + tag + "' is not allowed; the value is read without it");
        }
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    /** The end mark of a block collection lies at the next token; the white space before it is not part of the value. */
    private int end(Event event) {
        return YamlText.trimEnd(text, offset(event.getEndMark()));
    }

    private int offset(Mark mark) {
        return offsets.toUtf16(mark.getIndex());
    }

    private SourceLocation location(Event event) {
        return file.location(start(event), offset(event.getEndMark()));
    }

    private SourceLocation location(@Nullable Mark mark) {
        return mark == null ? file.location() : file.location(offset(mark), offset(mark) + 1);
    }

    private void problem(Kind kind, SourceLocation location, String message) {
        problems.add(new SourceProblem(kind, location, message, null));
    }
}
