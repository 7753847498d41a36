package luzhi.report.assessment.source;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What became of asking a service for figures. */
public enum SourceStatus implements Titled {
    /** It answered in full. */
    AVAILABLE("正常", "available"),
    /** No connection, or it broke off. */
    UNREACHABLE("无法连接", "unreachable"),
    /** It did not answer in time. */
    TIMED_OUT("未及时回应", "timed out"),
    /** It answered with an error. */
    FAILED("回应出错", "failed"),
    /** It answered something that is no list of figures, or far too much. */
    MALFORMED("回应无法读取", "malformed"),
    /** It has not been asked: it was not there for so many tries in a row that it is left alone for a while. */
    SUSPENDED("暂停访问，稍后重试", "suspended, to be tried again later");

    private final Title title;

    SourceStatus(String zh, String en) {
        this.title = new Title(zh, en);
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
