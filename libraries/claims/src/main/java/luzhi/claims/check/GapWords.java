package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.claims.record.RecordGaps;
import luzhi.core.language.Wording;

/** What a text could not be held against, in sentences: whoever reads that nothing is wrong must know what was not looked at. */
final class GapWords {

    private static final Wording WORDING = new Wording("wording/marked-page");

    private final Locale language;

    GapWords(Locale language) {
        this.language = language;
    }

    /** None if nothing is missing. */
    List<String> of(RecordGaps gaps) {
        List<String> told = new ArrayList<>();
        if (!gaps.silent().isEmpty()) {
            String names = gaps.silent().stream().map(each -> each.title().in(language))
                    .collect(Collectors.joining(WORDING.sentence(language, "list.separator")));
            told.add(WORDING.sentence(language, "gap.silent", names));
        }
        if (gaps.passedOver() > 0) {
            told.add(WORDING.sentence(language, "gap.passed-over", gaps.passedOver()));
        }
        return told;
    }
}
