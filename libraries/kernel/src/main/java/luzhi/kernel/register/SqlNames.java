package luzhi.kernel.register;

import java.util.Locale;

/** How the database spells what Java and addresses spell otherwise. */
final class SqlNames {

    private SqlNames() {}

    /** {@code connectedClassrooms} and {@code school-censuses} in snake case. */
    static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
