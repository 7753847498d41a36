package luzhi.report.reporting.opendata;

import luzhi.core.figure.Missing;
import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.report.assessment.source.SourceStatus;

/** Why a sealed figure has no value. */
final class MissingReasons {

    private static final String STATED = "missing-";
    private static final String SOURCE = "source-";
    private static final Title NOT_STATED = new Title("无人填报", "nobody stated it");

    private MissingReasons() {}

    /** @param why as a seal says it */
    static Title title(String why) {
        if (why.startsWith(STATED)) {
            return Missing.of(why.substring(STATED.length())).title();
        }
        if (why.startsWith(SOURCE)) {
            Title status = Codes.get(SourceStatus.class, why.substring(SOURCE.length())).title();
            return new Title("数据来源" + status.zh(), "source: " + status.en());
        }
        return NOT_STATED;
    }

    /**
     * The status of an observation in SDMX's code list of them: {@code M}, data cannot exist; {@code L}, data exist but were
     * not collected; {@code O}, missing for another reason.
     *
     * @param why as a seal says it
     */
    static String status(String why) {
        if (why.equals(STATED + Missing.NOT_APPLICABLE.code())) {
            return "M";
        }
        return why.startsWith(SOURCE) ? "O" : "L";
    }
}
