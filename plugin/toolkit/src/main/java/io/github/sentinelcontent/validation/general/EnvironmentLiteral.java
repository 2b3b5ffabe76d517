package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Guids;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to the author's own environment works nowhere else. Workbooks and playbooks have checks of their own.
 */
final class EnvironmentLiteral implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-019",
            "environment-literal",
            "no subscription, tenant, workspace or user of the author stands in the content");

    private static final String GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern SUBSCRIPTION = Pattern.compile("(?i)/subscriptions/(" + GUID + ")");
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:subscriptionid|tenantid|workspaceid|workspace_id)\\b\\s*(?:==|=~|=)\\s*[\"']("
                    + GUID + ")[\"']");
    private static final Pattern WHOLE = Pattern.compile(GUID);
    private static final Pattern HOME = Pattern.compile("(?i)\\b[a-z]:(?:\\\\+|/)Users(?:\\\\+|/)([A-Za-z0-9._-]+)");
    private static final Set<String> KEYS =
            Set.of("subscriptionid", "tenantid", "workspaceid", "workspace", "tenant", "subscription");
    private static final Set<String> NO_USERS =
            Set.of("public", "default", "all", "username", "user", "administrator", "admin");

    /** Tenants of Microsoft itself, and ids that stand for none. */
    private static final Set<String> KNOWN = Set.of(
            "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
            "72f988bf-86f1-41af-91ab-2d7cd011db47",
            "9188040d-6c67-4c5b-b112-36a304b66dad",
            "33e01921-4d64-4f8c-a055-5bdaffd5e33d",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "11111111-1111-1111-1111-111111111111",
            "12345678-1234-1234-1234-123456789012",
            "12345678-1234-1234-1234-1234567890ab");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            if (!(item instanceof Workbook || item instanceof Playbook)) {
                item.root().ifPresent(root -> check(item, root, reporter));
            }
        }
    }

    private static void check(ContentItem item, MappingNode root, Reporter reporter) {
        List<ContentQuery> queries = item.queries();
        for (KeyedScalar text : KeyedScalar.of(root)) {
            ScalarNode node = text.node();
            if (Guids.mayBeIn(node.text())) {
                checkIds(text, reporter);
            }
            Matcher home = HOME.matcher(node.text());
            if ((node.text().contains(":\\") || node.text().contains(":/"))
                    && home.find()
                    && !NO_USERS.contains(home.group(1).toLowerCase(Locale.ROOT))
                    && queries.stream().noneMatch(query -> query.node() == node)) {
                reporter.report(
                        node.locate(home.start(), home.group().length()),
                        "the folder of the user '" + home.group(1) + "' stands in " + text.key(),
                        "remove it");
            }
        }
    }

    private static void checkIds(KeyedScalar text, Reporter reporter) {
        ScalarNode node = text.node();
        report(SUBSCRIPTION.matcher(node.text()), node, "the subscription", reporter);
        report(COMPARED.matcher(node.text()), node, "the id", reporter);
        Matcher whole = WHOLE.matcher(node.text());
        if (KEYS.contains(text.key().toLowerCase(Locale.ROOT)) && whole.matches()) {
            report(whole.reset(), node, "the id", reporter);
        }
    }

    private static void report(Matcher matcher, ScalarNode node, String what, Reporter reporter) {
        while (matcher.find()) {
            int group = matcher.groupCount();
            String id = matcher.group(group);
            if (!KNOWN.contains(id.toLowerCase(Locale.ROOT))) {
                reporter.report(
                        node.locate(matcher.start(group), id.length()),
                        what + " '" + id + "' belongs to one environment",
                        "remove it");
            }
        }
    }
}
