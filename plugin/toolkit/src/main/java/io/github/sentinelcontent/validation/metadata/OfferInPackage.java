package io.github.sentinelcontent.validation.metadata;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** The package is of the publisher and offer that the metadata name. */
final class OfferInPackage implements Check {
    private static final Pattern PUBLISHER = Pattern.compile("[a-z][a-z0-9]{0,49}");
    private static final Pattern PACKAGED = Pattern.compile("[^.\\[\\s]+\\.[^.\\s]+");
    private static final Pattern OFFER = Pattern.compile("[^A-Z.\\s]{1,50}");

    @Override
    public CheckInfo info() {
        return MetadataChecks.UNIQUE_OFFER;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Optional<MappingNode> root = MetadataChecks.root(context.solution());
        Optional<ScalarNode> publisher = root.flatMap(node -> node.scalar("publisherId"));
        Optional<ScalarNode> offer = root.flatMap(node -> node.scalar("offerId"));
        Optional<String> packaged = context.committedPackage()
                .mainTemplate()
                .flatMap(OfferInPackage::solutionId)
                .map(ScalarNode::text)
                .filter(PACKAGED::matches);
        if (publisher.isEmpty() || offer.isEmpty() || packaged.isEmpty()) {
            return;
        }
        int dot = packaged.get().indexOf('.');
        compare(publisher.get(), PUBLISHER, packaged.get().substring(0, dot), reporter);
        compare(offer.get(), OFFER, packaged.get().substring(dot + 1), reporter);
    }

    /** An id of another form has a finding of its own. */
    private static void compare(ScalarNode own, Pattern form, String packaged, Reporter reporter) {
        if (!own.isNull() && form.matches(own.text()) && !own.text().equalsIgnoreCase(packaged)) {
            reporter.report(
                    own,
                    "the id is '" + own.text() + "', in solutionId of Package/mainTemplate.json it is '" + packaged
                            + "'",
                    "keep the one that is published, and build the package again");
        }
    }

    private static Optional<ScalarNode> solutionId(SourceDocument template) {
        return template.at("/variables/solutionId").flatMap(DocumentNode::asScalar);
    }
}
