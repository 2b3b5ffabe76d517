package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.function.Predicate;

/** What the KQL engine runs, and how exactly. */
record KqlSupportPage(String path, Navigation navigation, List<Section> sections) implements DocsPage {
    private static final String PATH = "kql-support.md";

    /** A part of the page: title, counts in words, one row for each feature. */
    record Section(String title, String counts, DocsTable table) {}

    static KqlSupportPage of(DocsSite site) {
        return new KqlSupportPage(
                PATH,
                Navigation.index(site, 0, ""),
                List.of(
                        section("Tabular Operators", "Operator", KqlFeatures.operators()),
                        section("Scalar Functions", "Function", KqlFeatures.functions()),
                        section("Aggregation Functions", "Function", KqlFeatures.aggregations()),
                        section("Plugins", "Plugin", KqlFeatures.plugins())));
    }

    /** The link from pages of the root to this page, empty when the site goes without it. */
    static String linkOf(DocsSite site) {
        return site.options().kqlSupport() ? Markdown.link(Link.to("KQL Support", PATH)) : "";
    }

    private static Section section(String title, String column, List<KqlFeature> features) {
        boolean described =
                features.stream().anyMatch(feature -> !feature.does().isEmpty());
        DocsTable table = described ? new DocsTable(column, "Support", "Does") : new DocsTable(column, "Support");
        for (KqlFeature feature : features) {
            if (described) {
                table.add(feature.name(), feature.support(), feature.does());
            } else {
                table.add(feature.name(), feature.support());
            }
        }
        String counts = count(features, KqlFeature::isExact) + " exact, " + count(features, KqlFeature::isApproximate)
                + " approximate, " + count(features, feature -> !feature.runs()) + " not supported";
        return new Section(title, counts, table);
    }

    private static long count(List<KqlFeature> features, Predicate<KqlFeature> counted) {
        return features.stream().filter(counted).count();
    }

    @Override
    public String template() {
        return "kql-support";
    }
}
