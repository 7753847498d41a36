package luzhi.kernel.register;

import java.util.Set;

import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;

/** The query parameters of an import, as they were sent. */
record ImportRequest(String dryRun, String mode, String region, String period, String document) {

    private static final Set<String> MODES = Set.of("merge", "replace");
    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final int LONGEST_TITLE = 500;

    /**
     * @throws luzhi.core.problem.RuleBroken naming every parameter that is wrong
     * @throws Forbidden if the region lies outside of the caller's subtree
     */
    ImportOrder toOrder(RegisterDefinition register, Caller caller, RegionDirectory regions) {
        Faults faults = new Faults();
        RegionCode where = region == null ? null : faults.parsed("region", region, RegionCode::new, "unknown-region");
        if (where != null && !regions.knows(where)) {
            faults.at("region", "unknown-region", where);
        }
        Period when = period == null ? null : faults.parsed("period", period, Period::parse, "invalid-period");
        if (mode != null && !MODES.contains(mode)) {
            faults.at("mode", "unknown-mode", mode);
        }
        if (dryRun != null && !FLAGS.contains(dryRun)) {
            faults.at("dryRun", "not-a-flag", "dryRun");
        }
        if (document != null && document.length() > LONGEST_TITLE) {
            faults.at("document", "text-too-long", document.length(), LONGEST_TITLE);
        } else if (document != null && document.codePoints().anyMatch(each -> Character.isISOControl(each)
                || Character.getType(each) == Character.SURROGATE)) {
            faults.at("document", "text-with-control-characters");
        }
        boolean replace = "replace".equals(mode);
        if (replace && region == null) {
            faults.at("region", "scope-required", "region");
        }
        if (replace && period == null && register.time() != null) {
            faults.at("period", "scope-required", "period");
        }
        if (period != null && register.time() == null) {
            faults.at("period", "register-without-time", register.name());
        }
        faults.throwIfAny();
        if (where != null && !caller.covers(where)) {
            throw new Forbidden(Fault.at("region", "region-out-of-scope", where, caller.region()));
        }
        return new ImportOrder(caller.name(), where == null ? caller.region() : where, when, replace,
                "true".equals(dryRun), document);
    }
}
