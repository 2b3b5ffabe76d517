/**
 * The Kusto Query Language: compile a query against known tables and functions, and run it on rows.
 *
 * <p>{@link KqlEngine} is the only way in. A second engine, such as one that sends queries to a Kusto cluster, is a class
 * that implements it and a line in {@code META-INF/services}; users choose it by its {@link KqlEngine#name() name}, and
 * rule tests do not change. What an engine receives and has to give:
 *
 * <ul>
 *   <li>{@link KqlEngine#compile} gets the text as the content has it and a {@link Catalog} of tables with their columns,
 *       stored functions with their bodies, and watchlists. It gives a {@link CompiledQuery}, whose schema, tables, stored
 *       functions and external files tell the caller which rows to prepare. An engine without a binder of its own hands
 *       the text to {@link KqlEngine#embedded()} for this and keeps the text of {@link CompiledQuery#syntax()}.
 *   <li>{@link KqlEngine#run} gets that query, the {@link Database} and {@link RunOptions}. Rows are columns of the
 *       types of {@code kql.type} in chunks: datetime and timespan are ticks of 100 ns, a dynamic value is null, a
 *       boolean, a number, a text, a list or a map. A remote engine would write the rows as {@code datatable} or ingest
 *       them, put the bodies of the stored functions before the query, set {@code query_now} to the clock of the options
 *       and read the answer into a {@link io.github.sentinelcontent.kql.vector.Table}.
 *   <li>Neither throws for a fault of the query or of the run: both give {@link KqlDiagnostic}s, whose {@link
 *       DiagnosticKind} tells a wrong query from one that this engine cannot run and from one that needed too much.
 *   <li>One engine serves several threads at a time.
 * </ul>
 */
@NullMarked
package io.github.sentinelcontent.kql;

import org.jspecify.annotations.NullMarked;
