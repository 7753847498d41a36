package luzhi.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The rooms of the kernel and the order in which they stand on one another. */
class KernelHouseTest extends HouseRules {

    /** Each room knows only those before it. */
    private static final List<String> ROOMS = List.of("language", "period", "region", "problem", "json", "database",
            "expression", "access", "http", "measure", "completeness", "counting", "figure", "intake", "register");

    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("luzhi.kernel");

    @Test
    void aRoomKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] permitted = ROOMS.subList(0, i + 1).stream().map(KernelHouseTest::packageOf)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(packageOf(ROOMS.get(i))).should().dependOnClassesThat(
                    resideInAnyPackage("luzhi..").and(not(resideInAnyPackage(permitted)))).check(KERNEL);
        }
    }

    private static String packageOf(String room) {
        return "luzhi.kernel." + room + "..";
    }

    @Test
    void thereAreNoOtherRooms() {
        Set<String> rooms = KERNEL.stream().map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(ROOMS), new TreeSet<>(rooms));
    }
}
