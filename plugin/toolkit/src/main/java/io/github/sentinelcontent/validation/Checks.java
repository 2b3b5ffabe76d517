package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Upstream;
import io.github.sentinelcontent.validation.asim.AsimChecks;
import io.github.sentinelcontent.validation.codeless.CodelessChecks;
import io.github.sentinelcontent.validation.collection.CollectionRuleChecks;
import io.github.sentinelcontent.validation.configuration.ConfigurationChecks;
import io.github.sentinelcontent.validation.connector.ConnectorChecks;
import io.github.sentinelcontent.validation.customtable.CustomTableChecks;
import io.github.sentinelcontent.validation.datafile.DataFileChecks;
import io.github.sentinelcontent.validation.general.GeneralChecks;
import io.github.sentinelcontent.validation.history.HistoryChecks;
import io.github.sentinelcontent.validation.hunting.HuntingChecks;
import io.github.sentinelcontent.validation.logo.LogoChecks;
import io.github.sentinelcontent.validation.metadata.MetadataChecks;
import io.github.sentinelcontent.validation.notes.NotesChecks;
import io.github.sentinelcontent.validation.packaged.PackageChecks;
import io.github.sentinelcontent.validation.parser.ParserChecks;
import io.github.sentinelcontent.validation.playbook.PlaybookChecks;
import io.github.sentinelcontent.validation.query.QueryChecks;
import io.github.sentinelcontent.validation.rule.RuleChecks;
import io.github.sentinelcontent.validation.sample.SampleChecks;
import io.github.sentinelcontent.validation.table.TableChecks;
import io.github.sentinelcontent.validation.watchlist.WatchlistChecks;
import io.github.sentinelcontent.validation.workbook.WorkbookChecks;
import io.github.sentinelcontent.validation.workbookmetadata.WorkbookMetadataChecks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of all checks, by family. */
public final class Checks {
    private static final List<Check> CHECKS = Stream.of(
                    GeneralChecks.all(),
                    HistoryChecks.all(),
                    MetadataChecks.all(),
                    DataFileChecks.all(),
                    NotesChecks.all(),
                    TableChecks.all(),
                    SampleChecks.all(),
                    LogoChecks.all(),
                    WorkbookChecks.all(),
                    WorkbookMetadataChecks.all(),
                    WatchlistChecks.all(),
                    ConnectorChecks.all(),
                    CodelessChecks.all(),
                    CollectionRuleChecks.all(),
                    CustomTableChecks.all(),
                    ParserChecks.all(),
                    AsimChecks.all(),
                    PlaybookChecks.all(),
                    PackageChecks.all(),
                    RuleChecks.all(),
                    HuntingChecks.all(),
                    QueryChecks.all())
            .flatMap(List::stream)
            .toList();

    private static final List<RepositoryCheck> REPOSITORY_CHECKS = Stream.<List<RepositoryCheck>>of(
                    GeneralChecks.acrossSolutions(), MetadataChecks.acrossSolutions(), DataFileChecks.acrossSolutions())
            .flatMap(List::stream)
            .toList();

    private static final List<SharedFileCheck> SHARED_FILE_CHECKS = Stream.<List<SharedFileCheck>>of(
                    WorkbookMetadataChecks.onSharedFiles(), AsimChecks.onSharedFiles())
            .flatMap(List::stream)
            .toList();

    private static final List<ArtefactSchema> SCHEMAS = Stream.of(
                    MetadataChecks.schemas(),
                    DataFileChecks.schemas(),
                    WorkbookChecks.schemas(),
                    ConnectorChecks.schemas(),
                    ParserChecks.schemas(),
                    PlaybookChecks.schemas(),
                    RuleChecks.schemas(),
                    HuntingChecks.schemas())
            .flatMap(List::stream)
            .toList();

    private static final List<CheckInfo> INFOS = describe();

    private static final Set<String> IDS =
            INFOS.stream().map(CheckInfo::id).collect(Collectors.toCollection(TreeSet::new));

    private Checks() {}

    /** The checks written in Java that look at one solution. */
    public static List<Check> checks() {
        return CHECKS;
    }

    /** The checks that compare solutions. */
    public static List<RepositoryCheck> repositoryChecks() {
        return REPOSITORY_CHECKS;
    }

    /** The checks that look at files which all solutions of a checkout share. */
    public static List<SharedFileCheck> sharedFileChecks() {
        return SHARED_FILE_CHECKS;
    }

    /** The schemas, each with the documents that it is for. */
    public static List<ArtefactSchema> schemas() {
        return SCHEMAS;
    }

    /** The descriptions of all checks, however they are carried, sorted by id. */
    public static List<CheckInfo> infos() {
        return INFOS;
    }

    /** The ids of all checks. */
    public static Set<String> ids() {
        return IDS;
    }

    /** Whether upstream fails on what a check of this id reports as an error. */
    public static Upstream upstream(String id) {
        return HelpPages.UPSTREAM.getOrDefault(id, Upstream.PASSES);
    }

    /** Read when first asked for: most runs need no help page. */
    private static final class HelpPages {
        static final Map<String, Upstream> UPSTREAM = INFOS.stream()
                .map(CheckInfo::description)
                .collect(Collectors.toMap(RuleDescription::id, RuleDescription::upstream));
    }

    private static List<CheckInfo> describe() {
        Stream<CheckInfo> java = CHECKS.stream().map(Check::info);
        Stream<CheckInfo> repository = REPOSITORY_CHECKS.stream().map(RepositoryCheck::info);
        Stream<CheckInfo> schema = SCHEMAS.stream().flatMap(s -> s.schema().checks().stream());
        Stream<CheckInfo> settings = ConfigurationChecks.infos().stream();
        Map<String, CheckInfo> byId = new TreeMap<>();
        Stream.of(java, repository, schema, settings)
                .flatMap(infos -> infos)
                .forEach(info -> byId.putIfAbsent(info.id(), info));
        return List.copyOf(byId.values());
    }
}
