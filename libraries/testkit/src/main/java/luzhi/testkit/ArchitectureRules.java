package luzhi.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import luzhi.core.PlainJava;

/** The architecture, as rules that the code keeps. A module proves them by an empty subclass. */
public abstract class ArchitectureRules {

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION = DescribedPredicate.describe("float or double",
            type -> Set.of("float", "double", Float.class.getName(), Double.class.getName(), "[F", "[D")
                    .contains(type.getName()));

    /** Probabilities and weights are no figures. */
    private static final String[] PROBABILITIES = {"luzhi.claims.inference", "luzhi.claims.record"};

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/target/") && !location.contains("/testkit-")
                    && !location.contains("-tests.jar"))
            .importPackages("luzhi");

    /** Libraries and services, each standing only on those before it. */
    private static final List<String> ORDER_OF_MODULES = List.of("luzhi.core..", "luzhi.relations..", "luzhi.claims..",
            "luzhi.papers..", "luzhi.kernel..");

    /** Groups of the report service, each standing only on those before it. */
    private static final List<String> ORDER_OF_GROUPS = List.of("luzhi.report.representation..",
            "luzhi.report.assessment..", "luzhi.report.workflow..", "luzhi.report.reporting..",
            "luzhi.report.cockpit..");

    /** Figures, registers and what counts them; the mechanisms of the database; what is written once; monthly lists. */
    private static final String[] PLAIN_SQL = {"luzhi.kernel.database..", "luzhi.kernel.figure..",
            "luzhi.kernel.register..", "luzhi.kernel.counting..", "luzhi.kernel.completeness..", "luzhi.kernel.http..",
            "luzhi.kernel.storage..", "luzhi.kernel.revision..", "luzhi.kernel.change..",
            "luzhi.report.assessment.cycle..", "luzhi.report.workflow.evidence..", "luzhi.report.workflow.seal..",
            "luzhi.report.workflow.rectification..", "luzhi.report.reporting.pdf..", "luzhi.bench..",
            "luzhi.launcher..", "luzhi.sampler.."};

    private static final int MOST_COMPONENTS = 10;
    private static final Set<String> LAID_OUT_FOR_OTHERS = Set.of("luzhi.relations.FormulaRelation");

    /** What a package that has to stay plain may not know: frameworks, and whatever speaks to a database or over HTTP. */
    private static final String[] FRAMEWORKS = {"io.quarkus..", "jakarta..", "org.jdbi..", "java.sql..", "javax.sql..",
            "io.vertx..", "org.eclipse.microprofile.config..", "org.jboss.."};

    @Test
    void packagesDoNotDependOnOneAnotherInCircles() {
        slices().matching("luzhi.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void aLibraryDependsOnlyOnThoseBeforeIt() {
        for (int i = 0; i < ORDER_OF_MODULES.size(); i++) {
            String[] allowed = ORDER_OF_MODULES.subList(0, i + 1).toArray(String[]::new);
            noClasses().that().resideInAPackage(ORDER_OF_MODULES.get(i))
                    .should().dependOnClassesThat(resideInAPackage("luzhi..").and(resideOutsideOfPackages(allowed)))
                    .allowEmptyShould(true).check(CODE);
        }
    }

    @Test
    void theKernelAndPapersKnowNothingOfRelationsAndClaims() {
        noClasses().that().resideInAnyPackage("luzhi.kernel..", "luzhi.papers..")
                .should().dependOnClassesThat().resideInAnyPackage("luzhi.relations..", "luzhi.claims..")
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void aGroupDependsOnlyOnThoseBeforeIt() {
        for (int i = 0; i < ORDER_OF_GROUPS.size(); i++) {
            String[] allowed = ORDER_OF_GROUPS.subList(0, i + 1).toArray(String[]::new);
            noClasses().that().resideInAPackage(ORDER_OF_GROUPS.get(i))
                    .should()
                    .dependOnClassesThat(resideInAPackage("luzhi.report..").and(resideOutsideOfPackages(allowed)))
                    .allowEmptyShould(true).check(CODE);
        }
    }

    @Test
    void whatIsMarkedAsPlainKnowsNoFramework() {
        noClasses().that(arePlain()).should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS)
                .check(CODE);
    }

    /** By the annotation on their package, or on themselves. */
    private static DescribedPredicate<JavaClass> arePlain() {
        return DescribedPredicate.describe("are marked as plain", type -> type.isAnnotatedWith(PlainJava.class)
                || type.getPackage().isAnnotatedWith(PlainJava.class)
                || type.getEnclosingClass().map(outer -> outer.isAnnotatedWith(PlainJava.class)).orElse(false));
    }

    @Test
    void resourcesDoNotReachIntoTheDatabase() {
        noClasses().that().haveSimpleNameEndingWith("Resource").should().dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\..*|org\\.jdbi\\..*|java\\.sql\\..*|javax\\.sql\\..*")
                .allowEmptyShould(true).check(CODE);
    }

    /** Many rows at once, rows that are written once, and bytes; whatever people edit one at a time is an entity. */
    @Test
    void onlyTheseSpeakSql() {
        noClasses().that().resideOutsideOfPackages(PLAIN_SQL)
                .should().dependOnClassesThat().resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
                .check(CODE);
    }

    /** A transaction is a use case from its beginning to its end; a repeated request is one together with its key. */
    @Test
    void onlyServicesBeginTransactions() {
        methods().that().areAnnotatedWith("jakarta.transaction.Transactional")
                .should().beDeclaredInClassesThat().haveNameMatching(".*Service")
                .allowEmptyShould(true).check(CODE);
        noClasses().should().beAnnotatedWith("jakarta.transaction.Transactional")
                .orShould().dependOnClassesThat().resideInAPackage("io.quarkus.narayana..").check(CODE);
    }

    /**
     * What it writes, and what it answers to that, are kept together with the key of the request, or it says why they need not be. Forms of
     * pages hold the revision that they were filled in beside, by which a second one is known.
     */
    @Test
    void whatIsWrittenOverHttpMayBeRepeated() {
        methods().that().areAnnotatedWith("jakarta.ws.rs.PUT").or().areAnnotatedWith("jakarta.ws.rs.POST")
                .or().areAnnotatedWith("jakarta.ws.rs.DELETE").or().areAnnotatedWith("jakarta.ws.rs.PATCH")
                .and().areDeclaredInClassesThat().resideOutsideOfPackage("luzhi.report.cockpit..")
                .should(passThroughIdempotency()).allowEmptyShould(true).check(CODE);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> passThroughIdempotency() {
        return new ArchCondition<>("be done once") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                boolean isRepeatable = method
                        .tryGetAnnotationOfType("org.eclipse.microprofile.openapi.annotations.extensions.Extension")
                        .flatMap(extension -> extension.get("name")).filter("x-repeatable"::equals).isPresent();
                if (!isRepeatable && method.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getName().equals("once"))) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " is not done once"));
                }
            }
        };
    }

    @Test
    void entitiesKeepTheirFieldsToThemselves() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith("jakarta.persistence.Entity").should().bePrivate()
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
        noFields().that().areDeclaredInClassesThat().resideOutsideOfPackages(PROBABILITIES)
                .should().haveRawType(BINARY_FRACTION).check(CODE);
        methods().that().areDeclaredInClassesThat().resideOutsideOfPackages(PROBABILITIES)
                .should(notTouch()).check(CODE);
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

    /** Moments are kept in UTC, where it is another day for eight hours of each. */
    @Test
    void theDayOfAMomentIsThatInChina() {
        noClasses().that().doNotHaveFullyQualifiedName("luzhi.core.period.ChinaTime").should()
                .callMethod(java.time.OffsetDateTime.class, "toLocalDate")
                .orShould().callMethod(java.time.OffsetDateTime.class, "toLocalDateTime")
                .orShould().callMethod(java.time.OffsetDateTime.class, "toLocalTime").check(CODE);
    }

    @Test
    void aValueNeverChanges() {
        fields().that().areDeclaredInClassesThat().areRecords().should().beFinal().check(CODE);
    }

    @Test
    void aRecordHoldsTenThingsAtMost() {
        classes().that().areRecords().and(areNotLaidOutForOthers()).should(holdAtMost(MOST_COMPONENTS)).check(CODE);
    }

    /**
     * Rows of registers have the columns of a form that people fill in, and what is answered over HTTP, sealed or written as a
     * relation the fields that others read and write: there a part of its own would be a level in the form.
     */
    private static DescribedPredicate<JavaClass> areNotLaidOutForOthers() {
        return DescribedPredicate.describe("are not laid out for others",
                type -> !type.isAnnotatedWith("luzhi.kernel.register.Register")
                        && !type.isAnnotatedWith("org.eclipse.microprofile.openapi.annotations.media.Schema")
                        && !LAID_OUT_FOR_OTHERS.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> holdAtMost(int components) {
        return new ArchCondition<>("hold at most " + components) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long held = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .count();
                if (held > components) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " holds " + held));
                }
            }
        };
    }

    @Test
    void everyPackageSaysWhatItKnows() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<String> silent = folders.filter(Files::isDirectory).filter(ArchitectureRules::holdsClasses)
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
