package luzhi.kernel.register;

import java.util.Locale;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;

/** The query parameters of an import; null is what was not said. */
record ImportRequest(@RestQuery Boolean dryRun, @RestQuery ImportMode mode, @RestQuery RegionCode region,
        @RestQuery Period period, @RestQuery String document) {

    private static final int LONGEST_TITLE = 500;

    /**
     * @throws luzhi.core.problem.RuleBroken naming every parameter that is wrong
     * @throws Forbidden if the region lies outside of the caller's subtree
     */
    ImportOrder toOrder(RegisterDefinition register, Caller caller, RegionDirectory regions, Locale language) {
        Faults faults = new Faults();
        if (region != null && !regions.knows(region)) {
            faults.at("region", "unknown-region", region);
        }
        if (document != null && document.length() > LONGEST_TITLE) {
            faults.at("document", "text-too-long", document.length(), LONGEST_TITLE);
        } else if (document != null && document.codePoints().anyMatch(each -> Character.isISOControl(each)
                || Character.getType(each) == Character.SURROGATE)) {
            faults.at("document", "text-with-control-characters");
        }
        boolean replace = mode == ImportMode.REPLACE;
        if (replace && region == null) {
            faults.at("region", "scope-required", "region");
        }
        if (replace && period == null && register.time() != null) {
            faults.at("period", "scope-required", "period");
        }
        if (period != null && register.time() == null) {
            faults.at("period", "register-without-time", register.title());
        }
        faults.throwIfAny();
        if (region != null && !caller.covers(region)) {
            throw new Forbidden(Fault.at("region", "region-out-of-scope", region, caller.region()));
        }
        return new ImportOrder(caller.name(), region == null ? caller.region() : region, period, replace,
                Boolean.TRUE.equals(dryRun), document, language);
    }
}
