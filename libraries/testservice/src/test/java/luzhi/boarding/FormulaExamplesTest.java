package luzhi.boarding;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.FormulaExamples;
import luzhi.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FormulaExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatIsPrinted() {
        return FormulaExamples.tests();
    }
}
