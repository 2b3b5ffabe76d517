package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names that a query gives to tables and functions of its own. */
final class QueryNames {
    private final Map<String, Expression> values = new HashMap<>();

    private QueryNames() {}

    static QueryNames of(QuerySite site) {
        QueryNames names = new QueryNames();
        site.syntax()
                .all(LetStatement.class)
                .forEach(let -> names.values.put(let.name().name(), let.value()));
        return names;
    }

    /** What a name stands for; empty for tables of the workspace. */
    Optional<Expression> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether a node or anything that it names fits. */
    boolean reaches(QuerySite site, SyntaxNode node, Predicate<SyntaxNode> wanted) {
        return reaches(site, node, wanted, new HashSet<>());
    }

    private boolean reaches(QuerySite site, SyntaxNode node, Predicate<SyntaxNode> wanted, Set<String> followed) {
        if (wanted.test(node) || site.syntax().below(node).stream().anyMatch(wanted)) {
            return true;
        }
        for (NameExpression name : site.syntax().within(node, NameExpression.class)) {
            Expression value = values.get(name.name());
            if (value != null && followed.add(name.name()) && reaches(site, value, wanted, followed)) {
                return true;
            }
        }
        return false;
    }
}
