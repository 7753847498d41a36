package luzhi.report.reporting.opendata;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** A table of a publication's data package. */
@Schema(name = "PublishedTable")
public enum PublishedTable implements Titled {
    FIGURES("结论所依据的数值", "figures that the verdicts rest on", true), VERDICTS("评价要点的结论", "verdicts on the criteria",
            true), TASKS("重点任务", "tasks", true), CRITERIA("评价要点", "criteria", true), REGIONS("行政区划", "regions",
                    true), MEASURES("指标", "measures", false), DIMENSIONS("分组", "breakdowns",
                            false), UNITS("计量单位", "units", false), TERMS("代码含义", "what codes mean", false);

    private final Title title;
    private final boolean sealed;

    PublishedTable(String zh, String en, boolean sealed) {
        this.title = new Title(zh, en);
        this.sealed = sealed;
    }

    /** Whether all of it stands in the seal. Of the others the titles do not. */
    boolean isSealed() {
        return sealed;
    }

    /** Its address beside the descriptor. */
    String file() {
        return code() + ".csv";
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
