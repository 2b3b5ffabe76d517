package io.github.sentinelcontent.kql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The walls inside the engine, each with its reason. */
@Tag("architecture")
class ArchitectureTest {
    private static final String ROOT = "io.github.sentinelcontent.kql";
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void evaluationNeverSeesSyntax() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".exec..", ROOT + ".function..", ROOT + ".vector..", ROOT + ".plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".syntax..", ROOT + ".bind..")
                .because("plans are engine-neutral: another engine can run them, another front end can make them")
                .check(ENGINE);
    }

    @Test
    void syntaxStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".bind..", ROOT + ".plan..", ROOT + ".function..", ROOT + ".exec..")
                .because("a tree is of use without names and types")
                .check(ENGINE);
    }

    @Test
    void knowsNothingOfTheToolkit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.yaml..", "tools.jackson.databind..")
                .because("the engine is useful alone and drags little along")
                .check(ENGINE);
        noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*Sentinel[A-Za-z]*")
                .because("the engine speaks of KQL only")
                .check(ENGINE);
    }
}
