package io.github.sentinelcontent.kql.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes queries token by token; equal seeds give equal texts. */
final class QueryMutations {
    private static final Pattern TOKEN =
            Pattern.compile("\\s+|@?\"[^\"]*\"|@?'[^']*'|[\\w$]+(?:-[a-z]+)*|[=!<>]=|=~|!~|\\.\\.|.", Pattern.DOTALL);
    private static final List<String> LITERALS = List.of(
            "0",
            "-1",
            "9223372036854775807",
            "1e308",
            "real(nan)",
            "long(null)",
            "''",
            "'\u00fc\ud83d\ude00'",
            "'('",
            "@'(a|b)*\\d'",
            "datetime(null)",
            "datetime(9999-12-31)",
            "datetime(0001-01-01)",
            "timespan(null)",
            "10675199d",
            "dynamic(null)",
            "dynamic([])",
            "dynamic({})",
            "dynamic([1,[2,{\"a\":null}],\"x\"])",
            "guid(null)",
            "decimal(1e27)",
            "int(2147483647)",
            "true",
            "Text",
            "Count",
            "Bag",
            "Time",
            "*");

    private final Random random;
    private final List<List<String>> queries = new ArrayList<>();
    private final List<String> words = new ArrayList<>(LITERALS);

    QueryMutations(List<String> queries, long seed) {
        this.random = new Random(seed);
        for (String query : queries) {
            List<String> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(query);
            while (matcher.find()) {
                tokens.add(matcher.group());
            }
            this.queries.add(tokens);
            tokens.stream().filter(token -> !token.isBlank()).forEach(words::add);
        }
    }

    /** One of the queries with one to three tokens changed. */
    String next() {
        List<String> tokens = new ArrayList<>(queries.get(random.nextInt(queries.size())));
        for (int edits = 1 + random.nextInt(3); edits > 0 && !tokens.isEmpty(); edits--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(6)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, words.get(random.nextInt(words.size())));
                case 3 -> tokens.addAll(at, operator());
                default -> tokens.set(at, LITERALS.get(random.nextInt(LITERALS.size())));
            }
        }
        return String.join("", tokens);
    }

    /** The tokens between two pipes of some query. */
    private List<String> operator() {
        List<String> other = queries.get(random.nextInt(queries.size()));
        int from = random.nextInt(other.size());
        int to = from;
        while (to < other.size() && !other.get(to).equals("|")) {
            to++;
        }
        return other.subList(from, to);
    }
}
