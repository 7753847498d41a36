package luzhi.kernel.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.junit.jupiter.api.Test;

class AdmittedKindsTest {

    private final AdmittedKinds kinds = new AdmittedKinds();

    /** Operations of every way of being admitted. */
    private interface Operations {

        @Admitted("figures")
        void list();

        @Admitted(value = "report", formats = {"pdf", "csv"})
        void print();

        void count();
    }

    AdmittedKindsTest() throws NoSuchMethodException {
        for (String name : Set.of("list", "print", "count")) {
            kinds.add(Operations.class.getDeclaredMethod(name));
        }
    }

    @Test
    void aServiceWhoseWeightsAreAllSetStarts() {
        kinds.requireWeights(
                Set.of("figures", "large-body", "report", "report-csv", "report-pdf", "of-another-service"));
    }

    @Test
    void allKindsWithoutAWeightAreNamedByTheSettingThatIsMissing() {
        String told = assertThrows(IllegalStateException.class,
                () -> kinds.requireWeights(Set.of("figures", "report", "report-csv"))).getMessage();
        assertEquals("Nothing says what is admitted as such work weighs: set luzhi.admission.work.large-body.weight, "
                + "luzhi.admission.work.report-pdf.weight", told);
    }
}
