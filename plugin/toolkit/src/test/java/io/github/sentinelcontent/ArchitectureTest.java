package io.github.sentinelcontent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The walls inside the toolkit, each with its reason. */
@Tag("architecture")
class ArchitectureTest {
    private static final String ROOT = "io.github.sentinelcontent.";
    private static final JavaClasses TOOLKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.sentinelcontent");

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("arm")
                .definedBy(ROOT + "arm..")
                .layer("source")
                .definedBy(ROOT + "source..")
                .layer("finding")
                .definedBy(ROOT + "finding..")
                .layer("content")
                .definedBy(ROOT + "content..")
                .layer("schema")
                .definedBy(ROOT + "schema..")
                .layer("validation")
                .definedBy(ROOT + "validation..")
                .layer("packaging")
                .definedBy(ROOT + "packaging..")
                .layer("ruletest")
                .definedBy(ROOT + "ruletest..")
                .layer("release")
                .definedBy(ROOT + "release..")
                .layer("revision")
                .definedBy(ROOT + "revision..")
                .layer("docs")
                .definedBy(ROOT + "docs..")
                .whereLayer("docs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ruletest")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("packaging")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("arm")
                .mayOnlyBeAccessedByLayers("validation", "packaging", "release")
                .whereLayer("release")
                .mayOnlyBeAccessedByLayers("packaging", "docs")
                .whereLayer("revision")
                .mayOnlyBeAccessedByLayers("validation")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("validation", "ruletest", "docs")
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("schema", "validation", "packaging", "ruletest", "docs")
                .whereLayer("finding")
                .mayOnlyBeAccessedByLayers("validation", "packaging", "ruletest", "docs")
                .because("validation, rule tests, packaging and documentation are four readers of one model"
                        + " which do not know each other")
                .check(TOOLKIT);
    }

    @Test
    void onlyReadersOfQueriesUseTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "source..", ROOT + "finding..", ROOT + "content..", ROOT + "packaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "kql..")
                .because("a package is made of texts; only who asks what a query means needs the engine")
                .check(TOOLKIT);
    }

    @Test
    void mavenStaysOutside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..")
                .because("every goal is one call into the toolkit, which other tools can call too")
                .check(TOOLKIT);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .that()
                .resideInAPackage("io.github.sentinelcontent..")
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .because("the listing of a folder is its table of contents")
                .check(TOOLKIT);
    }
}
