package io.github.sentinelcontent.docs;

import static io.github.sentinelcontent.docs.KqlProbe.exact;

import java.util.ArrayList;
import java.util.List;

/** One probe for each tabular operator, and for functions and plugins that the engine builds in without a class. */
final class KqlProbes {
    private KqlProbes() {}

    static List<KqlProbe> operators() {
        List<KqlProbe> all = new ArrayList<>();
        all.addAll(sources());
        all.addAll(columns());
        all.addAll(rows());
        all.addAll(groups());
        all.addAll(subqueries());
        all.addAll(scans());
        return all;
    }

    private static List<KqlProbe> sources() {
        return List.of(
                exact("find", "find in (Events) where Name == 'a'"),
                exact("print", "print Size = 1"),
                exact("range", "range Size from 1 to 3 step 1"),
                exact("search", "search in (Events) 'a'"),
                exact("union", "Events | union Events"));
    }

    private static List<KqlProbe> columns() {
        return List.of(
                exact("extend", "Events | extend Double = Size * 2"),
                exact("getschema", "Events | getschema"),
                exact("parse", "Events | parse Name with First ' ' Last"),
                exact(
                        "parse-kv",
                        "Events | parse-kv Name as (First: string) with (pair_delimiter=';', kv_delimiter='=')"),
                exact("parse-where", "Events | parse-where Name with First ' ' Last"),
                exact("project", "Events | project Name"),
                exact("project-away", "Events | project-away Name"),
                exact("project-keep", "Events | project-keep Name"),
                exact("project-rename", "Events | project-rename User = Name"),
                exact("project-reorder", "Events | project-reorder Name, *"),
                exact("serialize", "Events | serialize Number = row_number()"));
    }

    private static List<KqlProbe> rows() {
        return List.of(
                exact("as", "Events | as Copy"),
                exact("consume", "Events | consume"),
                exact("filter", "Events | filter Size > 1"),
                new KqlProbe("limit", "Events | limit 1", "the first rows, where the service takes any"),
                exact("mv-expand", "Events | mv-expand Tags"),
                exact("mvexpand", "Events | mvexpand Tags"),
                exact("order", "Events | order by Size"),
                exact("render", "Events | render table"),
                new KqlProbe(
                        "sample",
                        "Events | sample 1",
                        "drawn from the seed of the run, so that every run gives the same"),
                new KqlProbe(
                        "sample-distinct",
                        "Events | sample-distinct 1 of Name",
                        "the first values, where the service takes any"),
                exact("sort", "Events | sort by Size"),
                new KqlProbe("take", "Events | take 1", "the first rows, where the service takes any"),
                exact("top", "Events | top 1 by Size"),
                exact("where", "Events | where Size > 1"));
    }

    private static List<KqlProbe> groups() {
        return List.of(
                exact("count", "Events | count"),
                exact("distinct", "Events | distinct Name"),
                exact("make-series", "Events | make-series Rows = count() on Time from ago(1d) to now() step 1h"),
                new KqlProbe(
                        "reduce",
                        "Events | reduce by Name",
                        "clustered by frequent terms; the service does not give the details of its method"),
                exact("summarize", "Events | summarize Rows = count() by Name"),
                new KqlProbe(
                        "top-hitters",
                        "Events | top-hitters 1 of Name",
                        "counted exactly, where the service estimates"),
                exact("top-nested", "Events | top-nested 1 of Name by count()"));
    }

    private static List<KqlProbe> subqueries() {
        return List.of(
                exact("evaluate", "Events | evaluate bag_unpack(Tags)"),
                exact("facet", "Events | facet by Name"),
                exact("fork", "Events | fork (count) (distinct Name)"),
                exact("invoke", "let f = (T: (Name: string)) { T | count }; Events | invoke f()"),
                new KqlProbe(
                        "join",
                        "Events | join kind=inner (Events) on Name",
                        "without kind or with innerunique the first row of each key, where the service takes any"),
                exact("lookup", "Events | lookup (Events | project Name, Other = Size) on Name"),
                exact("mv-apply", "Events | mv-apply Tag = Tags on (count)"),
                exact("mvapply", "Events | mvapply Tag = Tags on (count)"),
                exact("partition", "Events | partition by Name (count)"));
    }

    private static List<KqlProbe> scans() {
        String scan = "Events | sort by Time asc | scan ";
        return List.of(
                exact("scan", scan + "with (step a: Size > 1; step b: Size > 2;)"),
                new KqlProbe(
                        "scan … partition by",
                        scan + "partition by Name with (step a: Size > 1;)",
                        "the reference does not describe it"),
                new KqlProbe(
                        "scan … order by",
                        scan + "order by Time asc with (step a: Size > 1;)",
                        "the reference does not describe it"),
                new KqlProbe(
                        "scan … step … optional",
                        scan + "with (step a optional: Size > 1; step b: Size > 2;)",
                        "the reference does not describe it"),
                exact("scan … step … output=last", scan + "with (step a output=last: Size > 1;)"));
    }

    static List<KqlProbe> functions() {
        return List.of(
                exact("bag_pack_columns", "Events | project Bag = bag_pack_columns(Name)"),
                exact("bin_auto", "set query_bin_auto_size = 1h; Events | summarize Rows = count() by bin_auto(Time)"),
                exact("column_ifexists", "Events | project User = column_ifexists('User', '')"),
                exact("columnifexists", "Events | project User = columnifexists('User', '')"),
                exact("column_names_of", "print Names = column_names_of(Events)"),
                new KqlProbe(
                        "ingestion_time",
                        "Events | project Stored = ingestion_time()",
                        "`_IngestionTime` of the given rows, else `TimeGenerated`"),
                exact("iscolumnexists", "Events | project Has = iscolumnexists('Name')"),
                exact("materialize", "let T = materialize(Events); T | count"),
                exact("table", "table('Events') | count"),
                exact("toscalar", "print Rows = toscalar(Events | count)"));
    }

    static List<KqlProbe> plugins() {
        return List.of(
                exact("ipv4_lookup", "Events | evaluate ipv4_lookup(Events, Name, Name)"),
                exact("ipv6_lookup", "Events | evaluate ipv6_lookup(Events, Name, Name)"));
    }
}
