package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as a JUnit XML report: one test case per file, which fails if the file has errors.
 *
 * <p>All times are 0, so that a report depends on the content alone.
 */
public final class JunitReport {

    private final FindingPrinter printer;

    /** Creates a report writer; the printer makes the text of each case. */
    public JunitReport(FindingPrinter printer) {
        this.printer = printer;
    }

    /**
     * Writes the report to a file, usually {@code TEST-<suite>.xml}, whose folder is made if need be.
     *
     * @param checkedFiles files that were checked; those without findings become passed cases
     */
    public void write(String suite, Collection<String> checkedFiles, Findings findings, Path target)
            throws IOException {
        WholeFile.write(target, toXml(suite, checkedFiles, findings));
    }

    /** Returns the report as XML that ends in a line feed; cases are sorted by file. */
    public String toXml(String suite, Collection<String> checkedFiles, Findings findings) {
        Map<String, List<Finding>> byFile = new TreeMap<>(findings.list().stream()
                .collect(Collectors.groupingBy(f -> f.location().file())));
        checkedFiles.forEach(file -> byFile.putIfAbsent(file, List.of()));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            writeSuite(xml, suite, byFile);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
        return text + "\n";
    }

    private void writeSuite(XMLStreamWriter xml, String suite, Map<String, List<Finding>> byFile)
            throws XMLStreamException {
        long failures = byFile.values().stream().filter(JunitReport::failed).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", XmlText.clean(suite));
        xml.writeAttribute("tests", Integer.toString(byFile.size()));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        for (String file : new TreeSet<>(byFile.keySet())) {
            xml.writeCharacters("\n  ");
            writeCase(xml, suite, file, byFile.get(file));
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void writeCase(XMLStreamWriter xml, String suite, String file, List<Finding> findings)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlText.clean(suite));
        xml.writeAttribute("name", XmlText.clean(file));
        xml.writeAttribute("time", "0");
        if (failed(findings)) {
            Finding first = findings.stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
            xml.writeStartElement("failure");
            xml.writeAttribute("type", first.id());
            xml.writeAttribute("message", XmlText.clean(first.message()));
            xml.writeCharacters(text(findings));
            xml.writeEndElement();
        } else if (!findings.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(text(findings));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String text(List<Finding> findings) {
        return XmlText.clean(findings.stream().map(printer::print).collect(Collectors.joining("\n")));
    }

    private static boolean failed(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
