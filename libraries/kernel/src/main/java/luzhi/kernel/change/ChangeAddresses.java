package luzhi.kernel.change;

import java.util.Set;

import luzhi.core.region.RegionCode;

/**
 * Where to read what was changed.
 *
 * @param within the region that was asked for
 */
record ChangeAddresses(Change change, RegionCode within) {

    private static final String ROOT = "/v1/";
    private static final String CLAIMS = "contested-codes";
    private static final Set<String> OF_COMPLETENESS = Set.of("declared", "withdrawn");

    /** Where a register, or what else was changed, can be read as it is now. */
    String of(String resource) {
        String regions = "?region=" + within + "&within=" + within;
        return ROOT + switch (change.kind()) {
            case "figures" -> resource + regions + recording();
            case "register" -> OF_COMPLETENESS.contains(change.done().act())
                    ? "registers/" + resource + "/completeness?region=" + within
                    : resource + regions + (resource.equals(CLAIMS) ? "" : recording());
            default -> change.done().subject();
        };
    }

    /** Where to read which rows of a register were taken away. */
    String ofRemoved(String register) {
        return ROOT + "registers/" + register + "/removed?region=" + within + "&within=" + within + recording();
    }

    private String recording() {
        return "&recording=" + change.done().recording();
    }
}
