package luzhi.core.problem;

import java.util.List;

/**
 * One thing wrong with a request.
 *
 * @param code stable, in kebab-case; also the key of its sentence in {@code messages*.properties}
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of the parameter; null where neither applies
 * @param row number of the row in a file, the header being row 1; null outside of files
 * @param column title of the column in a file; null where the whole row or file is meant
 * @param arguments what the sentence names: the offending value first, then what was expected
 */
public record Fault(String code, String pointer, Long row, String column, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault at a place of the body, such as {@code /figures/3/unit}. */
    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(code, pointer, null, null, List.of(arguments));
    }

    /** A fault of the request as a whole. */
    public static Fault of(String code, Object... arguments) {
        return new Fault(code, null, null, null, List.of(arguments));
    }

    /** A fault in a cell of a file, or in a whole row if the column is null. */
    public static Fault inFile(long row, String column, String code, Object... arguments) {
        return new Fault(code, null, row, column, List.of(arguments));
    }
}
