package io.github.sentinelcontent.validation.logo;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The gallery shows scalable pictures only. */
final class LogoSvg extends LogoCheck {
    private static final XMLInputFactory FACTORY = factory();

    LogoSvg() {
        super(CheckInfo.error("SEN-LG-001", "svg", "a logo is a well-formed .svg file"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        super.check(context, reporter);
        Logos.named(context)
                .filter(path -> !path.toLowerCase(Locale.ROOT).endsWith(".svg"))
                .flatMap(path -> context.solution().dataFile())
                .flatMap(file -> file.document().mapping())
                .flatMap(root -> root.scalar("Logo"))
                .ifPresent(
                        node -> reporter.report(node, "the logo is no .svg file", "name a file with the suffix .svg"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        try {
            XMLStreamReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(new StringReader(logo.text()));
            }
            boolean first = true;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && first) {
                    first = false;
                    if (!reader.getLocalName().equals("svg")) {
                        int end = reader.getLocation().getCharacterOffset();
                        int start = Math.max(0, logo.text().lastIndexOf('<', Math.max(0, end - 1)));
                        reporter.report(
                                logo.location(start, end),
                                "the outermost element is '" + reader.getLocalName() + "', expected svg",
                                null);
                    }
                }
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
            reporter.report(logo.location(at, at), "the logo is no well-formed XML", "save it anew as plain SVG");
        }
    }
}
