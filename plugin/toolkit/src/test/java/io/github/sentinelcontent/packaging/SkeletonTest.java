package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SkeletonTest {

    private static final Skeleton RULE = Skeleton.read("analytic-rule.json");

    private static Holes holes(String id) {
        return new Holes().put("n", "3").put("itemId", id).put("itemVersion", "1.0.0");
    }

    @Test
    void fillsNamesAndTexts() {
        JsonNode variables = RULE.section("variables").fill(holes("one"));

        assertThat(variables.at("/analyticRuleObject3/_analyticRulecontentId3").asString())
                .isEqualTo("one");
    }

    @Test
    void doublesQuotesInsideExpressionsOnly() {
        JsonNode variable = RULE.section("variables").fill(holes("it's")).get("analyticRuleObject3");

        assertThat(variable.get("_analyticRulecontentId3").asString()).isEqualTo("it's");
        assertThat(variable.get("analyticRuleId3").asString())
                .isEqualTo("[resourceId('Microsoft.SecurityInsights/AlertRuleTemplates', 'it''s')]");
    }

    @Test
    void doesNotFillWhatWasPutIn() {
        JsonNode variables = RULE.section("variables").fill(holes("{{itemVersion}}"));

        assertThat(variables.at("/analyticRuleObject3/_analyticRulecontentId3").asString())
                .isEqualTo("{{itemVersion}}");
    }

    @Test
    void leavesOutMembersWithoutValue() {
        Holes holes = new Holes().put("apiVersion", "2022-01-01-preview").put("name", "one");
        JsonNode metadata = Skeleton.read("metadata.json").fill(holes.put("solutionName", "Example"));

        assertThat(metadata.propertyNames()).containsExactly("type", "apiVersion", "name", "properties");
        assertThat(metadata.get("properties").propertyNames()).containsExactly("source");
    }
}
