package luzhi.claims.corpus;

import java.util.Map;

/** Units that mean the same as far as arithmetic goes: a writer may call a 所 a school, another an item. */
final class UnitGroups {

    private static final String MONEY = "money";
    private static final String RATIO = "ratio";
    private static final String THINGS = "things";
    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("CNY", MONEY),
            Map.entry("CNY/student", MONEY), Map.entry("CNY/year", MONEY), Map.entry("CNY/month", MONEY),
            Map.entry("percent", "percent"), Map.entry("per-mille", "per-mille"),
            Map.entry("percentage-point", "percentage-point"), Map.entry(RATIO, RATIO),
            Map.entry("student/teacher", RATIO), Map.entry("倍", RATIO), Map.entry("km2", "km2"),
            Map.entry("Mbps", "Mbps"));

    private UnitGroups() {}

    /**
     * Whether two units are of one group.
     *
     * @param read code or word; null for a bare number, which counts things
     */
    static boolean areAlike(String stated, String read) {
        String group = of(stated);
        // 4.2:5.8 may be told as 42 per cent, and 0.45 of an index as a bare number
        return group.equals(of(read)) || RATIO.equals(group) && (read == null || "percent".equals(read));
    }

    private static String of(String unit) {
        return unit == null ? THINGS : GROUPS.getOrDefault(unit, THINGS);
    }
}
