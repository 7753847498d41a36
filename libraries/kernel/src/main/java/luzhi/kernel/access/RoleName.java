package luzhi.kernel.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** The roles as an answer lists them, each spelled as in {@link Role}. */
@Schema(name = "Role")
public enum RoleName implements Titled {
    REPORTER("填报", "reporter"), REVIEWER("审核", "reviewer"), INSPECTOR("督学", "inspector"), ADMIN("管理", "administrator");

    private final Title title;

    RoleName(String zh, String en) {
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
