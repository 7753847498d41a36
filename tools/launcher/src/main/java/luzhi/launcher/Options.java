package luzhi.launcher;

import java.util.List;

/**
 * What was asked for on the command line; {@code ./run --help} explains it.
 *
 * @param once stop after the table
 * @param fresh start from empty data
 * @param database start nothing but the database, for services that a developer starts
 */
record Options(boolean once, boolean fresh, boolean database) {

    private static final List<String> KNOWN = List.of("--once", "--fresh", "--database");

    /** @throws IllegalArgumentException with the first argument that is not known */
    static Options parse(String... arguments) {
        List<String> given = List.of(arguments);
        given.stream().filter(argument -> !KNOWN.contains(argument)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(unknown);
        });
        return new Options(given.contains("--once"), given.contains("--fresh"), given.contains("--database"));
    }
}
