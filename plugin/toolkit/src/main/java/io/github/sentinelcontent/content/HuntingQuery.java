package io.github.sentinelcontent.content;

/**
 * A query that analysts run to look for threats.
 *
 * @param file the YAML file
 */
public record HuntingQuery(ContentFile file) implements QueryTemplate {

    @Override
    public ContentKind kind() {
        return ContentKind.HUNTING_QUERY;
    }
}
