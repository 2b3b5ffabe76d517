package io.github.sentinelcontent.packaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Lists that are counted by letters or Roman numbers: {@code a.}, {@code b.} or {@code i.}, {@code ii.}.
 *
 * <p>CommonMark knows numbers only; descriptions of solutions use letters, and the upstream tool turns them into lists.
 */
final class AlphabeticalLists implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    /** From this indentation on, a line is code. Source: CommonMark, indented code blocks. */
    private static final int CODE_BLOCK_INDENT = 4;

    /**
     * Stands before the letters of an item while the text is parsed: commonmark-java takes every line that begins with a
     * letter for text, without asking. A noncharacter, which texts do not hold.
     */
    private static final String MARK = "\uFDD0";

    private AlphabeticalLists() {}

    static Extension create() {
        return new AlphabeticalLists();
    }

    /** Marks the lines of a text that may be items, for the parser. */
    static String marked(String markdown) {
        return LetterMarker.LINE.matcher(markdown).replaceAll("$1" + MARK);
    }

    /** Removes the marks that are left where no list was found. */
    static String unmarked(String html) {
        return html.replace(MARK, "");
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(ListRenderer::new);
    }

    private record ListRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(LetterList.class);
        }

        @Override
        public void render(Node node) {
            LetterList list = (LetterList) node;
            Map<String, String> attributes = new LinkedHashMap<>();
            if (list.getMarkerStartNumber() != 1) {
                attributes.put("start", list.getMarkerStartNumber().toString());
            }
            attributes.put("type", Character.toString(list.type));
            HtmlWriter html = context.getWriter();
            html.line();
            html.tag("ol", attributes);
            html.line();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                context.render(item);
            }
            html.line();
            html.tag("/ol");
            html.line();
        }
    }

    /** An ordered list that also knows its letters. */
    private static final class LetterList extends OrderedList {

        private final char type;

        LetterList(LetterMarker marker) {
            this.type = marker.type();
            setMarkerStartNumber(marker.number());
            setMarkerDelimiter(Character.toString(marker.delimiter()));
            setTight(true);
        }

        boolean continuesWith(LetterMarker marker) {
            return type == marker.type() && getMarkerDelimiter().charAt(0) == marker.delimiter();
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_BLOCK_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            CharSequence rest = line.subSequence(at, line.length());
            Optional<LetterMarker> found = rest.toString().startsWith(MARK)
                    ? LetterMarker.at(rest.subSequence(MARK.length(), rest.length()))
                    : Optional.empty();
            if (found.isEmpty()) {
                return BlockStart.none();
            }
            Block around = matched.getMatchedBlockParser().getBlock();
            LetterMarker marker =
                    around instanceof LetterList list ? found.get().inListOf(list.type) : found.get();
            boolean interruptsText = matched.getParagraphLines().getLines().size() > 0;
            if (interruptsText && marker.number() != 1) {
                return BlockStart.none();
            }
            int contentColumn = state.getColumn() + state.getIndent() + MARK.length() + marker.length() + 1;
            ItemParser item = new ItemParser(state.getIndent() + marker.length() + 1);
            boolean continues = around instanceof LetterList list && list.continuesWith(marker);
            return continues
                    ? BlockStart.of(item).atColumn(contentColumn)
                    : BlockStart.of(new ListParser(marker), item).atColumn(contentColumn);
        }
    }

    private static final class ListParser extends AbstractBlockParser {

        private final LetterList list;
        private boolean afterBlankLine;
        private int linesSinceBlank;

        ListParser(LetterMarker marker) {
            this.list = new LetterList(marker);
        }

        @Override
        public Block getBlock() {
            return list;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        /** A blank line between two items makes the list loose: its items become paragraphs. */
        @Override
        public boolean canContain(Block child) {
            if (child instanceof ListItem && afterBlankLine && linesSinceBlank == 1) {
                list.setTight(false);
                afterBlankLine = false;
            }
            return child instanceof ListItem;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                afterBlankLine = true;
                linesSinceBlank = 0;
            } else if (afterBlankLine) {
                linesSinceBlank++;
            }
            return BlockContinue.atIndex(state.getIndex());
        }
    }

    private static final class ItemParser extends AbstractBlockParser {

        private final ListItem item = new ListItem();
        private final int contentIndent;
        private boolean afterBlankLine;

        ItemParser(int contentIndent) {
            this.contentIndent = contentIndent;
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            if (afterBlankLine && item.getParent() instanceof LetterList list) {
                list.setTight(false);
            }
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                if (item.getFirstChild() == null) {
                    return BlockContinue.none();
                }
                Block active = state.getActiveBlockParser().getBlock();
                afterBlankLine = active instanceof Paragraph || active instanceof ListItem;
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= contentIndent
                    ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                    : BlockContinue.none();
        }
    }
}
