package luzhi.report.reporting.pdf;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How a PDF file stands that was ordered. */
public enum PdfState implements Titled {
    WAITING("等待生成", "waiting"), RUNNING("正在生成", "being made"), DONE("已生成", "made"), REFUSED("不能生成",
            "cannot be made"), GIVEN_UP("多次未成，已停止", "given up");

    private final Title title;

    PdfState(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }

    /** Whether nothing more comes of it. */
    public boolean isEnded() {
        return this != WAITING && this != RUNNING;
    }
}
