package luzhi.report.cockpit.comparison;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** In what a criterion differs from one year to the other; what matters most comes first. */
enum Difference implements Titled {
    /** Its verdict is another one. */
    TURNED("结论有变", "Another verdict"),
    /** Its verdict stays, and its value, target or unit is another one. */
    MOVED("结论未变，现值或目标有变", "The same verdict, another value or target"),
    /** One of the years does not have it. */
    ONE_YEAR("只在一个年度有", "In one of the years alone"),
    /** In nothing. */
    SAME("没有变化", "The same");

    private final Title title;

    Difference(String zh, String en) {
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
}
