package luzhi.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the suite is attacked.
 *
 * @param seconds for how long somebody begins anything in one kind
 * @param clients how many there are of those who ask for whole answers; of slow ones there are eight times as many
 * @param holdSeconds how long slow ones are at it, unless they are ended before
 * @param only names of kinds; all if it is empty
 * @param quick the whole in little more than a minute: sizes are smaller, and nothing is judged that takes longer to see
 */
record SiegeOptions(int seconds, int clients, int holdSeconds, List<String> only, boolean quick) {

    static final int SEED = 1;
    static final String USAGE = "[--quick] [--seconds N] [--clients N] [--hold N] [--only KIND]…";

    private static final int SECONDS = 10;
    private static final int QUICK_SECONDS = 1;
    private static final int CLIENTS = 64;
    private static final int HOLD_SECONDS = 65;
    private static final int QUICK_HOLD_SECONDS = 2;
    private static final int MOST = 3600;
    private static final int SLOW_PER_CLIENT = 8;

    SiegeOptions {
        only = List.copyOf(only);
    }

    /** @throws IllegalArgumentException with the first argument that makes no sense */
    static SiegeOptions parse(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        int seconds = quick ? QUICK_SECONDS : SECONDS;
        int hold = quick ? QUICK_HOLD_SECONDS : HOLD_SECONDS;
        int clients = CLIENTS;
        List<String> only = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            switch (option) {
                case "--quick" -> {
                    // seen above, for the numbers may stand before it
                }
                case "--seconds" -> seconds = number(arguments, ++i);
                case "--hold" -> hold = number(arguments, ++i);
                case "--clients" -> clients = number(arguments, ++i);
                case "--only" -> only.add(value(arguments, ++i));
                default -> throw new IllegalArgumentException(option);
            }
        }
        return new SiegeOptions(seconds, clients, hold, only, quick);
    }

    private static int number(List<String> arguments, int place) {
        String value = value(arguments, place);
        if (!value.matches("[1-9][0-9]{0,3}") || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException(arguments.get(place - 1) + " " + value);
        }
        return Integer.parseInt(value);
    }

    private static String value(List<String> arguments, int place) {
        if (place == arguments.size()) {
            throw new IllegalArgumentException(arguments.get(place - 1));
        }
        return arguments.get(place);
    }

    Duration time() {
        return Duration.ofSeconds(seconds);
    }

    Duration hold() {
        return Duration.ofSeconds(holdSeconds);
    }

    /** How many slow ones there are. */
    int slow() {
        return clients * SLOW_PER_CLIENT;
    }
}
