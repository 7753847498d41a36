package luzhi.testkit;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every service promises, by its API description. Whole is what each has of its own: the description, who may do what,
 * its formulas. What it has from the kernel is proven whole against the test service (libraries/testservice) and looked
 * over here, register by register and measure by measure. A service is held to it by one subclass.
 */
public abstract class ServiceContracts {

    @Inject
    DataSource database;

    private final DescriptionContract description = new DescriptionContract();
    private ClientContract clients;

    @BeforeEach
    void readDescription() {
        clients = new ClientContract();
    }

    @Test
    void theCommittedDescriptionIsThatOfTheRunningService() throws IOException {
        description.theCommittedDescriptionIsThatOfTheRunningService();
    }

    @Test
    void everyOperationIsNamedAndDescribed() {
        description.everyOperationIsNamedAndDescribed();
    }

    @Test
    void everyOperationGivesAnExampleOfWhatItReadsAndAnswers() {
        description.everyOperationGivesAnExampleOfWhatItReadsAndAnswers();
    }

    @Test
    void everySchemaHasANameOfItsOwn() {
        description.everySchemaHasANameOfItsOwn();
    }

    @Test
    void everySchemaIsUsedAndNoneWithoutAName() {
        clients.everySchemaIsUsedAndNoneWithoutAName();
    }

    @Test
    void nullIsSaidBesideATypeOnly() {
        clients.nullIsSaidBesideATypeOnly();
    }

    @Test
    void parametersOfOneNameAreOfOneType() {
        clients.parametersOfOneNameAreOfOneType();
    }

    @Test
    void parametersStandInTheOrderOfTheirImportance() {
        clients.parametersStandInTheOrderOfTheirImportance();
    }

    @Test
    void nothingIsNarrowedByAnExample() {
        clients.nothingIsNarrowedByAnExample();
    }

    @Test
    void everyExampleIsAsDescribed() {
        clients.everyExampleIsAsDescribed();
    }

    @Test
    void everyOperationSaysWhichProblemsItAnswers() {
        description.everyOperationSaysWhichProblemsItAnswers();
    }

    @Test
    void everyOperationThatWritesTakesAKeyToBeRepeatedUnder() {
        description.everyOperationThatWritesTakesAKeyToBeRepeatedUnder();
    }

    @Test
    void everyOperationHasItsPolicyAndEveryPolicyItsOperation() throws IOException {
        AccessContract.everyOperationHasItsPolicyAndEveryPolicyItsOperation();
    }

    @Test
    void everyOperationSaysWhetherItTakesAToken() throws IOException {
        AccessContract.everyOperationSaysWhetherItTakesAToken();
    }

    @Test
    void everyOperationIsOpenToThoseItIsForAndToNobodyElse() throws IOException {
        new AccessContract().everyOperationIsOpenToThoseItIsForAndToNobodyElse();
    }

    @Test
    void nobodyIsToldOfElsewhere() throws IOException {
        new AccessContract().nobodyIsToldOfElsewhere();
    }

    @Test
    void everyMeasureCanBeStatedReadAndExplained() {
        new FigureSmoke().use();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfAFormulaGivesWhatIsPrinted() {
        return FormulaExamples.tests();
    }

    @TestFactory
    Stream<DynamicTest> everyRegisterKeepsItsRows() {
        return RegisterSmoke.tests();
    }

    @Test
    void whateverComesIsAnsweredOrRefusedButNeverFails() throws SQLException {
        new Fuzzing(database).smoke();
    }
}
