package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.XmlText;
import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code TEST-<suite>.xml} files of the form that surefire writes and that build servers read. */
public final class TestReportWriter {
    private TestReportWriter() {}

    /** Writes one file for each suite into a folder, which is made if need be. */
    public static void write(RuleTestReport report, Path folder) throws IOException {
        for (SuiteResult suite : report.suites()) {
            WholeFile.write(folder.resolve("TEST-" + suite.name() + ".xml"), toXml(suite));
        }
    }

    /** The report of one suite as XML that ends in a line feed. */
    static String toXml(SuiteResult suite) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            attribute(xml, "name", suite.name());
            attribute(xml, "time", seconds(suite.time()));
            attribute(xml, "tests", Integer.toString(suite.cases().size()));
            attribute(xml, "errors", Integer.toString(suite.count(CaseOutcome.ERROR)));
            attribute(xml, "skipped", Integer.toString(suite.count(CaseOutcome.SKIPPED)));
            attribute(xml, "failures", Integer.toString(suite.count(CaseOutcome.FAILED)));
            for (CaseResult result : suite.cases()) {
                xml.writeCharacters("\n  ");
                writeCase(xml, suite, result);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
        return text + "\n";
    }

    private static void writeCase(XMLStreamWriter xml, SuiteResult suite, CaseResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "name", result.name());
        attribute(xml, "classname", suite.name());
        attribute(xml, "time", seconds(result.time()));
        switch (result.outcome()) {
            case PASSED -> {}
            case FAILED -> problem(xml, "failure", "expectation", result, result.report());
            case ERROR -> {
                String report = result.report().isEmpty() ? suite.report() : result.report();
                problem(xml, "error", "fault", result, report);
            }
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                attribute(xml, "message", result.message());
            }
        }
        if (result.outcome() == CaseOutcome.PASSED && !result.report().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlText.clean(result.report()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void problem(XMLStreamWriter xml, String element, String type, CaseResult result, String report)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "message", result.message());
        attribute(xml, "type", type);
        xml.writeCharacters(XmlText.clean(report));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.clean(value));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }
}
