package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.KnownFunction.Kind;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the engine says about each feature of the query language; nothing is listed by hand except probes. */
final class KqlFeatures {
    private static final String INTERNAL = "__";

    private KqlFeatures() {}

    /** Every tabular operator, also in its other spellings. */
    static List<KqlFeature> operators() {
        return operatorProbes().stream().map(KqlProbe::feature).toList();
    }

    /** An operator that is not probed by hand is one that the engine does not read. */
    static Collection<KqlProbe> operatorProbes() {
        SortedMap<String, KqlProbe> probes = byName(KqlProbes.operators());
        TabularOperator.names().forEach(name -> probes.putIfAbsent(name, KqlProbe.unread(name)));
        return probes.values();
    }

    /** Every scalar function. */
    static List<KqlFeature> functions() {
        return features(
                Kind.SCALAR,
                KnownFunctions::scalar,
                name -> BuiltinFunctions.scalar(name)
                        .map(f -> feature(name, f.reference(), f.summary(), f.approximation())),
                KqlProbes.functions());
    }

    /** Every aggregation function. */
    static List<KqlFeature> aggregations() {
        return features(
                Kind.AGGREGATION,
                KnownFunctions::aggregation,
                name -> BuiltinFunctions.aggregation(name)
                        .map(f -> feature(name, f.reference(), f.summary(), f.approximation())),
                List.of());
    }

    /** Every plugin that {@code evaluate} calls. */
    static List<KqlFeature> plugins() {
        return features(
                Kind.PLUGIN,
                KnownFunctions::plugin,
                name -> BuiltinFunctions.plugin(name)
                        .map(f -> feature(name, f.reference(), f.summary(), f.approximation())),
                KqlProbes.plugins());
    }

    private static SortedMap<String, KqlProbe> byName(List<KqlProbe> probes) {
        return new TreeMap<>(probes.stream().collect(Collectors.toMap(KqlProbe::name, probe -> probe)));
    }

    private static List<KqlFeature> features(
            Kind kind,
            Function<String, Optional<KnownFunction>> known,
            Function<String, Optional<KqlFeature>> builtin,
            List<KqlProbe> probed) {
        SortedMap<String, KqlProbe> probes = byName(probed);
        SortedMap<String, KqlFeature> features = new TreeMap<>();
        probes.forEach((name, probe) -> features.put(name, probe.feature()));
        for (String name : KnownFunctions.names(kind)) {
            if (!name.startsWith(INTERNAL) && !probes.containsKey(name)) {
                String replacement =
                        known.apply(name).map(KnownFunction::replacement).orElse("");
                features.put(name, feature(name, replacement, builtin));
            }
        }
        return new ArrayList<>(features.values());
    }

    /** An old name does what the new one does. */
    private static KqlFeature feature(String name, String replacement, Function<String, Optional<KqlFeature>> builtin) {
        Optional<KqlFeature> found = builtin.apply(name).or(() -> builtin.apply(replacement));
        String does = replacement.isEmpty()
                ? found.map(KqlFeature::does).orElse("")
                : "old name of " + Markdown.code(replacement);
        return replacement.isEmpty() && found.isPresent()
                ? found.get()
                : new KqlFeature(
                        Markdown.code(name),
                        found.isPresent(),
                        found.map(KqlFeature::difference).orElse(""),
                        does);
    }

    private static KqlFeature feature(String name, String reference, String summary, Optional<String> difference) {
        return new KqlFeature(
                Markdown.link(Link.toCode(name, reference)),
                true,
                Markdown.cell(difference.orElse("")),
                Markdown.cell(summary));
    }
}
