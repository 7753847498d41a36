package luzhi.report.workflow.seal;

import java.util.List;
import java.util.Locale;

import luzhi.core.language.Wording;

/** Words what is wrong with a seal in one language. */
final class SealWords {

    private static final Wording WORDING = new Wording("wording/seals");

    private final Locale language;

    SealWords(Locale language) {
        this.language = language;
    }

    List<SealView.FaultView> faults(List<SealFault> faults) {
        return faults.stream().map(fault -> new SealView.FaultView(fault.code(),
                WORDING.sentence(language, fault.code(), fault.arguments().toArray()))).toList();
    }
}
