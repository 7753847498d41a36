package luzhi.kernel.register.deferred;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How an import stands. */
@Schema(name = "ImportState", description = "`waiting` for its turn, `running`, `done`, `refused` for what is wrong with it, or `given-up` after it failed several times for reasons of ours")
public enum ImportState implements Titled {
    WAITING("等待处理", "waiting"), RUNNING("正在处理", "under way"), DONE("已完成", "done"), REFUSED("有误，未予收入",
            "refused"), GIVEN_UP("多次未成，已停止", "given up");

    private final Title title;

    ImportState(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** Whether nothing more comes of it. */
    @JsonIgnore
    public boolean isEnded() {
        return this != WAITING && this != RUNNING;
    }

    /** As it is spelled in answers. */
    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
