package luzhi.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** How the house is built, as rules that its code keeps. A module proves them by an empty subclass. */
public abstract class HouseRules {

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION = DescribedPredicate.describe("float or double",
            type -> Set.of("float", "double", Float.class.getName(), Double.class.getName(), "[F", "[D")
                    .contains(type.getName()));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/target/") && !location.contains("/testkit-"))
            .importPackages("luzhi");

    @Test
    void featuresDoNotLeanOnOneAnotherInCircles() {
        slices().matching("luzhi.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theKernelKnowsNoService() {
        noClasses().that().resideInAPackage("luzhi.kernel..")
                .should().dependOnClassesThat(resideInAPackage("luzhi..").and(resideOutsideOfPackage("luzhi.kernel..")))
                .check(CODE);
    }

    @Test
    void onlyTheRoomOfProblemsKnowsTheLibraryForThem() {
        noClasses().that().resideOutsideOfPackage("luzhi.kernel.problem..")
                .should().dependOnClassesThat().resideInAPackage("io.quarkiverse.resteasy.problem..")
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void whatCalculatesAndJudgesIsFreeOfFrameworks() {
        noClasses().that().resideInAnyPackage("luzhi.kernel.expression..", "luzhi.report.evaluation.core..")
                .or().haveFullyQualifiedName("luzhi.kernel.period.Period")
                .or().haveNameMatching("luzhi\\.kernel\\.region\\.Region(Code|Level|Span)?")
                .or().haveNameMatching("luzhi\\.kernel\\.figure\\.(Calculation|StatementReader)")
                .or()
                .haveNameMatching(
                        "luzhi\\.report\\.evaluation\\.(Judge|Judgement|Verdict|TaskStatus|Facts?|Rule|Bindings)")
                .or().haveFullyQualifiedName("luzhi.report.revision.RevisionGuard")
                .or()
                .haveNameMatching(
                        "luzhi\\.report\\.narrative\\.(LiveText|Placeholder|PrintFormat|UnitWords|Renderer|NarrativeCheck)")
                .or()
                .haveNameMatching("luzhi\\.report\\.evidence\\.(FileInspection|PackedFile|ContentDigest|EvidenceFlag)")
                .or().haveNameMatching(
                        "luzhi\\.report\\.discrepancy\\.(Contradiction|Findings|FindingWords|Discrepancy|DiscrepancyId|Recorded)")
                .or().haveNameMatching("luzhi\\.report\\.consistency\\.(?!RelationLibrary).*")
                .or().haveNameMatching("luzhi\\.kernel\\.counting\\.(Cube|Cell|Count|Tally|TallySql)")
                .or().haveFullyQualifiedName("luzhi.kernel.completeness.Completeness")
                .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.jdbi..")
                .check(CODE);
    }

    @Test
    void resourcesDoNotReachIntoTheDatabase() {
        noClasses().that().haveSimpleNameEndingWith("Resource").should().dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\..*|org\\.jdbi\\..*|java\\.sql\\..*|javax\\.sql\\..*")
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper|DTO|Dto|DAO|Dao)").check(CODE);
        noClasses().should().resideInAnyPackage("..util..", "..impl..", "..helper..", "..internal..").check(CODE);
    }

    @Test
    void nothingIsPrintedPastTheLog() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(CODE);
    }

    @Test
    void noFigureIsABinaryFraction() {
        noFields().should().haveRawType(BINARY_FRACTION).check(CODE);
        methods().should(notTouch()).check(CODE);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> notTouch() {
        return new ArchCondition<>("neither take nor return binary fractions") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                boolean touches = BINARY_FRACTION.test(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(BINARY_FRACTION::test);
                if (touches) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    @Test
    void timeIsAskedOfTheClockThatIsInjected() {
        noClasses().should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.OffsetDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").check(CODE);
    }

    @Test
    void aValueNeverChanges() {
        fields().that().areDeclaredInClassesThat().areRecords().should().beFinal().check(CODE);
    }

    @Test
    void everyRoomSaysWhatItKnows() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<String> silent = folders.filter(Files::isDirectory).filter(HouseRules::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).map(Path::toString).toList();
            assertEquals(List.of(), silent);
        } catch (java.nio.file.NoSuchFileException noCode) {
            // a service that is all catalogue
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void noSentenceIsWordedTwice() throws IOException {
        Path wording = Path.of("src/main/resources/wording");
        if (!Files.exists(wording)) {
            return;
        }
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(wording)) {
            for (Path file : files.toList()) {
                Set<String> keys = new TreeSet<>();
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !keys.add(key)).forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyCatalogueIsInUse() throws IOException {
        Path catalogues = Path.of("src/main/resources/measures");
        if (!Files.exists(catalogues)) {
            return;
        }
        Properties settings = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Files.newInputStream(Path.of("src/main/resources/application.properties")), StandardCharsets.UTF_8)) {
            settings.load(file);
        }
        Set<String> listed = new TreeSet<>();
        for (String group : settings.getProperty("luzhi.measures.groups").split(",")) {
            listed.add(group.trim() + ".yaml");
        }
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.list(catalogues)) {
            files.forEach(file -> present.add(file.getFileName().toString()));
        }
        assertEquals(present, listed);
    }
}
