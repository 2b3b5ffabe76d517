package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * {@code parse_xml()}: attributes become {@code @name}, text beside other content {@code #text}, repeated elements an
 * array, an element with text only that text. Anything but elements, attributes and text is left out; text that is not
 * well-formed or longer than 1 MiB gives null.
 */
final class ParseXmlFunction extends RowFunction {
    private static final int LONGEST_BYTES = 1 << 20;
    private static final int DEEPEST = 256;

    ParseXmlFunction() {
        super(
                "parse_xml",
                "Turns XML into a dynamic value",
                "parse-xml-function",
                Signature.of(DYNAMIC, Parameter.of("xml", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = ((String) Objects.requireNonNull(arguments[0])).strip();
        if (text.isEmpty() || text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return null;
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // skips what stands before the root element
            }
            String name = name(reader);
            Object value = element(reader, DEEPEST);
            while (reader.hasNext()) {
                reader.next();
            }
            return Collections.unmodifiableMap(bag(name, value));
        } catch (XMLStreamException e) {
            return null;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private static Map<String, @Nullable Object> bag(String name, @Nullable Object value) {
        Map<String, @Nullable Object> bag = new LinkedHashMap<>();
        bag.put(name, value);
        return bag;
    }

    private static String name(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }

    /** Reads the element whose start tag the reader stands on, up to its end tag. */
    private static @Nullable Object element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth == 0) {
            throw new XMLStreamException("elements are nested more than " + DEEPEST + " deep");
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            members.put("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = name(reader);
                addMember(members, name, element(reader, depth - 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        String bare = text.toString().strip();
        if (members.isEmpty()) {
            return bare.isEmpty() ? null : bare;
        }
        if (!bare.isEmpty()) {
            members.put("#text", bare);
        }
        members.replaceAll((name, value) ->
                value instanceof Repeated repeated ? Collections.unmodifiableList(repeated.values()) : value);
        return Collections.unmodifiableMap(members);
    }

    private static void addMember(Map<String, @Nullable Object> members, String name, @Nullable Object value) {
        if (!members.containsKey(name)) {
            members.put(name, value);
            return;
        }
        if (members.get(name) instanceof Repeated repeated) {
            repeated.values().add(value);
        } else {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(members.get(name));
            values.add(value);
            members.put(name, new Repeated(values));
        }
    }

    /** The values of elements of the same name, until all are read. */
    private record Repeated(List<@Nullable Object> values) {}
}
