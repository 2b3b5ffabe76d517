package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All nodes of a syntax tree in the order of the text, found by type, by what is above and by what is below them. */
final class SyntaxIndex {
    private final List<SyntaxNode> nodes = new ArrayList<>();
    private final Map<SyntaxNode, Position> positions = new IdentityHashMap<>();
    private final Map<Class<?>, List<SyntaxNode>> byType = new HashMap<>();

    /** Place in the list of nodes: the node's own, and that after the last node below it. */
    private record Position(int at, int end, Optional<SyntaxNode> parent) {}

    SyntaxIndex(SyntaxNode root) {
        add(root, Optional.empty());
    }

    private void add(SyntaxNode node, Optional<SyntaxNode> parent) {
        int at = nodes.size();
        nodes.add(node);
        byType.computeIfAbsent(node.getClass(), type -> new ArrayList<>()).add(node);
        Optional<SyntaxNode> self = Optional.of(node);
        SyntaxParts.of(node).forEach(part -> add(part, self));
        positions.put(node, new Position(at, nodes.size(), parent));
    }

    /** The nodes of exactly this class. */
    @SuppressWarnings("unchecked")
    <T extends SyntaxNode> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** The nodes below a node. */
    List<SyntaxNode> below(SyntaxNode node) {
        Position position = positions.get(node);
        return nodes.subList(position.at() + 1, position.end());
    }

    /** The nodes of this class below a node, or the node itself. */
    <T extends SyntaxNode> List<T> within(SyntaxNode node, Class<T> type) {
        Position position = positions.get(node);
        return nodes.subList(position.at(), position.end()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The node directly above. */
    Optional<SyntaxNode> parent(SyntaxNode node) {
        return positions.get(node).parent();
    }

    /** The nearest node of this class above. */
    <T extends SyntaxNode> Optional<T> above(SyntaxNode node, Class<T> type) {
        Optional<SyntaxNode> at = parent(node);
        while (at.isPresent() && !type.isInstance(at.get())) {
            at = parent(at.get());
        }
        return at.map(type::cast);
    }
}
