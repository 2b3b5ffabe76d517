package io.github.sentinelcontent.packaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pollers of interfaces over HTTP, and those that listen at a web socket. */
final class RestPoller implements PollerForm {

    private static final int SECRET = 4;
    private static final int SHORT = 1;

    /** What each way of signing in must have, in lower case. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "oauth2", List.of("ClientId", "ClientSecret"),
            "basic", List.of("UserName", "Password"),
            "apikey", List.of("ApiKey"),
            "alicloudslsv1", List.of("AccessKeySecret", "AccessKeyId"),
            "jwttoken", List.of(),
            "session", List.of());

    @Override
    public void fill(ObjectNode properties, PollerDraft draft) {
        Placeholders placeholders = draft.placeholders();
        fillAuth(draft.object(properties, "auth"), draft);
        ObjectNode request = draft.object(properties, "request");
        placeholders.replace(request, "apiEndpoint", SHORT);
        placeholders.replace(request, "headers", SHORT);
        placeholders.replace(properties, "paging", SECRET);
        members(properties, "stepCollectorConfigs").forEach(step -> {
            if (step.get("request") instanceof ObjectNode stepRequest) {
                placeholders.replace(stepRequest, "apiEndpoint", SECRET);
                placeholders.replace(stepRequest, "headers", SHORT);
            }
        });
        placeholders.replace(properties, "stepCollectorConfigs", SECRET);
        placeholders.replace(request, "queryParameters", SECRET);
        placeholders.replace(request, "queryParametersTemplate", SHORT);
        fillAttributes(properties, draft);
    }

    private static void fillAuth(ObjectNode auth, PollerDraft draft) {
        String type = auth.path(Placeholders.spelled(auth, "type")).asString("").toLowerCase(Locale.ROOT);
        if (!REQUIRED.containsKey(type)) {
            draft.problems()
                    .add(
                            PackagingRule.NOT_SUPPORTED,
                            draft.poller()
                                    .file()
                                    .location(
                                            draft.poller().start(),
                                            draft.poller().start()),
                            "not supported: auth of type '" + type + "'",
                            "sign in by OAuth2, Basic, APIKey, JwtToken, AliCloudSlsV1 or Session");
            return;
        }
        REQUIRED.get(type).forEach(member -> draft.replaceRequired(auth, member, SECRET));
        if (type.equals("oauth2")) {
            List.of("AuthorizationCode", "AuthorizationEndpoint", "TokenEndpoint")
                    .forEach(member -> draft.placeholders().replace(auth, member, SECRET));
        }
        if (type.equals("jwttoken")) {
            fillToken(auth, draft);
        }
        draft.placeholders().replaceMembers(auth, SECRET);
    }

    private static void fillToken(ObjectNode auth, PollerDraft draft) {
        draft.placeholders().replaceOpen(draft.object(auth, "userName"), "value", SECRET);
        draft.replaceRequired(draft.object(auth, "password"), "value", SECRET);
        draft.placeholders().replaceOpen(auth, "TokenEndpoint", SECRET);
    }

    private static void fillAttributes(ObjectNode properties, PollerDraft draft) {
        if (properties.get("addOnAttributes") instanceof ObjectNode attributes) {
            draft.controls()
                    .commaSeparatedBox()
                    .map(box -> Placeholders.spelled(attributes, box))
                    .filter(attributes::has)
                    .ifPresent(member -> Placeholders.setCurrentValue(attributes, member));
            draft.placeholders().replaceMembers(attributes, SECRET);
        }
    }

    private static List<JsonNode> members(ObjectNode object, String member) {
        return object.path(member).valueStream().toList();
    }
}
