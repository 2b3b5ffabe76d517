package io.github.sentinelcontent.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Runs the hand-written SQL beside the queries in DuckDB, on the same logs and in the same process, for comparison. The
 * folder of queries has a {@code load.duckdb.sql} and a {@code NAME.duckdb.sql} for each {@code NAME.kql}.
 */
final class DuckDbSpeed implements AutoCloseable {
    private final Connection connection;
    private final Path queries;

    private DuckDbSpeed(Connection connection, Path queries) {
        this.connection = connection;
        this.queries = queries;
    }

    /** Opens a database in memory and loads the logs of a directory. */
    static DuckDbSpeed open(Path queries, Path data, int threads) throws IOException, SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        String load = Files.readString(queries.resolve("load.duckdb.sql"))
                .replace("${DIR}", data.toAbsolutePath().toString());
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads=" + threads);
            statement.execute("SET TimeZone='UTC'");
            for (String sql : load.split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        return new DuckDbSpeed(connection, queries);
    }

    /** The least milliseconds of several times reading files of JSON objects into tables. */
    double leastLoadMillis(List<Path> files, int runs) throws SQLException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement()) {
                for (Path file : files) {
                    statement.execute("CREATE OR REPLACE TABLE loaded AS SELECT * FROM read_json('"
                            + file.toAbsolutePath() + "', format='newline_delimited')");
                }
            }
            least = Math.min(least, (System.nanoTime() - start) / 1e6);
        }
        return least;
    }

    /** The least milliseconds of several runs of a query, all rows read. */
    double leastMillis(String name, int runs) throws IOException, SQLException {
        String sql = Files.readString(queries.resolve(name + ".duckdb.sql"));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                readAll(rows);
            }
            least = Math.min(least, (System.nanoTime() - start) / 1e6);
        }
        return least;
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
