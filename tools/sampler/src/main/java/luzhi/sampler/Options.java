package luzhi.sampler;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.core.region.RegionCode;

/**
 * What was asked for on the command line; {@code sampler/README.md} explains it.
 *
 * @param seed the same seed makes the same rows
 * @param regions the regions whose counties are wanted; empty for the whole country
 * @param city the sample city whose figures the rows have to give, such as {@code zhangye}
 * @param year the autumn whose schools are counted
 * @param schoolsPerCounty on average; the country has about 530,000 schools with {@link #USUAL_SCHOOLS_PER_COUNTY}
 * @param registers the names of those wanted; empty for all
 * @param out the folder that gets a folder for each service
 */
record Options(long seed, List<RegionCode> regions, Optional<String> city, int year, int schoolsPerCounty,
        Set<String> registers, Path out) {

    static final int USUAL_SCHOOLS_PER_COUNTY = 187;
    static final String USAGE = """
            --seed N (1) | --regions 620700,...|--country|--city zhangye | --year 2020 | --schools-per-county N (187)
            --registers a,b,c (all) | --out FOLDER""";
    private static final Set<String> VALUED = Set.of("--seed", "--regions", "--city", "--year", "--schools-per-county",
            "--registers", "--out");

    /** @throws IllegalArgumentException that says what is wrong */
    static Options parse(String... arguments) {
        Map<String, String> given = read(arguments);
        if (List.of("--country", "--regions", "--city").stream().filter(given::containsKey).count() != 1) {
            throw new IllegalArgumentException("Exactly one of --country, --regions and --city is needed");
        }
        if (!given.containsKey("--out")) {
            throw new IllegalArgumentException("--out is needed");
        }
        return new Options(Long.parseLong(given.getOrDefault("--seed", "1")),
                list(given, "--regions").stream().map(RegionCode::new).toList(),
                Optional.ofNullable(given.get("--city")), Integer.parseInt(given.getOrDefault("--year", "2020")),
                given.containsKey("--schools-per-county")
                        ? Integer.parseInt(given.get("--schools-per-county"))
                        : USUAL_SCHOOLS_PER_COUNTY,
                Set.copyOf(list(given, "--registers")), Path.of(given.get("--out")));
    }

    private static Map<String, String> read(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--country")) {
                given.put(arguments[i], "");
            } else if (VALUED.contains(arguments[i]) && i + 1 < arguments.length) {
                given.put(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException("Unknown or without a value: " + arguments[i]);
            }
        }
        return given;
    }

    private static List<String> list(Map<String, String> given, String option) {
        return given.containsKey(option) ? Arrays.asList(given.get(option).split(",")) : List.of();
    }
}
