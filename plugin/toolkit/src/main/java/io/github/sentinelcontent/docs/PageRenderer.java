package io.github.sentinelcontent.docs;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Prints pages with their templates. */
final class PageRenderer {
    private static final String FOLDER = "/templates/docs/";

    private final VelocityEngine engine = new VelocityEngine();

    PageRenderer() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        engine.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("resource.loader.class.cache", true);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, RecordProperties.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, FOLDER + "macros.vm");
        engine.init();
    }

    /** The text of a page; lines end with a line feed, also where the templates were checked out with others. */
    String render(DocsPage page) {
        VelocityContext context = new VelocityContext();
        context.put("page", page);
        context.put("h2", "##");
        context.put("h3", "###");
        context.put("h4", "####");
        StringWriter text = new StringWriter();
        engine.getTemplate(FOLDER + page.template() + ".md.vm").merge(context, text);
        return PageText.lines(text.toString());
    }
}
