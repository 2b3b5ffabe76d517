package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Workspaces know an item by its id: one that has a new id is another item, and the old one is no longer updated. */
final class StableContentIds extends TemplateCheck {

    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z])\\d+'");

    StableContentIds() {
        super(CheckInfo.warning("SEN-MT-023", "content-id", "items keep the id that they had in the package before"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<DeploymentTemplate> before = pack.before().flatMap(SolutionPackage::template);
        if (before.isEmpty()) {
            return;
        }
        Map<String, PackagedItem> byName = new HashMap<>();
        before.get().items().forEach(item -> byName.putIfAbsent(name(before.get(), item), item));
        for (PackagedItem item : template.items()) {
            PackagedItem same = byName.get(name(template, item));
            if (same != null
                    && isUnchanged(same, item)
                    && !productId(before.get(), same).equals(productId(template, item))) {
                reporter.report(
                        item.place("contentProductId"),
                        "contentProductId is made otherwise than before, although version and id are the same",
                        "make it as it was made, or raise the version");
            }
            if (same != null && !same.contentId().equals(item.contentId())) {
                reporter.report(
                        item.place("contentId"),
                        "the id of '"
                                + template.text(item.properties(), "displayName")
                                        .orElse("") + "' was '" + same.contentId() + "', now it is '" + item.contentId()
                                + "'",
                        "keep the id, or rename the item if it is a new one");
            }
        }
    }

    private static boolean isUnchanged(PackagedItem before, PackagedItem now) {
        return before.contentId().equals(now.contentId()) && before.version().equals(now.version());
    }

    /** How it is made; numbers of variables depend on the order of the items. */
    private static String productId(DeploymentTemplate template, PackagedItem item) {
        return NUMBERED.matcher(template.text(item.properties(), "contentProductId")
                        .orElse("")
                        .replace(" ", ""))
                .replaceAll("$1'");
    }

    private static String name(DeploymentTemplate template, PackagedItem item) {
        return item.kind() + " "
                + template.text(item.properties(), "displayName").orElse("");
    }
}
