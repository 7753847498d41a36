package luzhi.bench.doors;

import java.util.List;

/**
 * How often somebody knocks.
 *
 * @param requests how many are sent
 * @param seed of what is drawn
 */
record DoorsOptions(int requests, long seed) {

    static final String USAGE = "tools/bench/run doors [--requests N] [--seed N]";

    private static final int REQUESTS = 100_000;
    private static final long SEED = 20_201_031;

    /** @throws IllegalArgumentException with the first argument that makes no sense */
    static DoorsOptions parse(List<String> arguments) {
        int requests = REQUESTS;
        long seed = SEED;
        for (int i = 0; i < arguments.size(); i += 2) {
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (!value.matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException(arguments.get(i) + " " + value + "\nUsage: " + USAGE);
            }
            switch (arguments.get(i)) {
                case "--requests" -> requests = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                default -> throw new IllegalArgumentException(arguments.get(i) + "\nUsage: " + USAGE);
            }
        }
        return new DoorsOptions(requests, seed);
    }
}
