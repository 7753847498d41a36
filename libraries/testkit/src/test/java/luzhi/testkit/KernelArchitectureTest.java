package luzhi.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The packages of core and kernel, and the order in which they depend on one another. */
class KernelArchitectureTest extends ArchitectureRules {

    /** Each knows only those before it. */
    private static final List<String> CORE = List.of("language", "period", "region", "problem", "json", "expression",
            "unit", "measure", "figure", "markup", "archive", "rows");
    private static final List<String> KERNEL = List.of("log", "language", "storage", "problem", "database", "access",
            "http", "page", "parameter", "description",
            "admission",
            "vocabulary",
            "deferred", "revision", "completeness", "counting", "figure", "register", "change");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("luzhi.core", "luzhi.kernel");

    @Test
    void aPackageOfCoreKnowsOnlyThoseBeforeIt() {
        prove("luzhi.core.", CORE, "luzhi.core");
    }

    @Test
    void aPackageOfTheKernelKnowsCoreAndOnlyThoseBeforeIt() {
        prove("luzhi.kernel.", KERNEL, "luzhi.core..");
    }

    private static void prove(String module, List<String> packages, String below) {
        for (int i = 0; i < packages.size(); i++) {
            List<String> permitted = new ArrayList<>(List.of(below));
            packages.subList(0, i + 1).forEach(each -> permitted.add(module + each + ".."));
            noClasses().that().resideInAPackage(module + packages.get(i) + "..").should()
                    .dependOnClassesThat(resideInAnyPackage("luzhi..")
                            .and(not(resideInAnyPackage(permitted.toArray(String[]::new)))))
                    .check(CODE);
        }
    }

    @Test
    void thereAreNoOtherPackages() {
        assertEquals(new TreeSet<>(CORE), packagesIn("luzhi.core."));
        assertEquals(new TreeSet<>(KERNEL), packagesIn("luzhi.kernel."));
    }

    private static Set<String> packagesIn(String module) {
        return CODE.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith(module))
                .map(name -> name.substring(module.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
