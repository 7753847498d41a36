package luzhi.report.cockpit.register;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.kernel.register.ImportMode;

/**
 * What an import is to do with rows that its file does not have.
 *
 * @param mode it leaves them alone unless said
 * @param period the time that it replaces; null where rows are about none
 */
public record ImportScope(@RestQuery @Nullable ImportMode mode, @RestQuery @Nullable Period period) {

    /** As the service is told it. */
    String query() {
        return mode != ImportMode.REPLACE
                ? ""
                : "&mode=" + mode.code() + (period == null ? "" : "&period=" + ServiceTarget.encode(period.toString()));
    }
}
