package luzhi.launcher;

import java.util.List;

/**
 * What was asked for on the command line; {@code ./run --help} explains it.
 *
 * @param once stop after the table
 * @param fresh start from empty data
 * @param province load the sample city's province as well
 * @param database start nothing but the database, for services that a developer starts
 */
record Options(boolean once, boolean fresh, boolean province, boolean database) {

    private static final List<String> KNOWN = List.of("--once", "--fresh", "--province", "--database");

    /** @throws IllegalArgumentException with the first argument that is not known */
    static Options parse(String... arguments) {
        List<String> given = List.of(arguments);
        given.stream().filter(argument -> !KNOWN.contains(argument)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(unknown);
        });
        return new Options(given.contains("--once"), given.contains("--fresh"), given.contains("--province"),
                given.contains("--database"));
    }
}
