package luzhi.kernel.parameter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import luzhi.core.language.Codes;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Day;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageSize;

/**
 * How the texts of parameters are read as values of one type.
 *
 * @param reader refuses what it cannot read with an IllegalArgumentException or a DateTimeException
 * @param complaint the code of the fault that such a text is
 * @param expected what the words of that fault say besides the text
 */
record ParameterType(Function<String, ?> reader, String complaint, List<Object> expected) {

    private static final ParameterType WHOLE_NUMBER = new ParameterType(Long::valueOf, "not-a-whole-number");
    private static final ParameterType SMALL_NUMBER = new ParameterType(Integer::valueOf, "not-a-whole-number");

    private static final Map<Class<?>, ParameterType> KNOWN = Map.of(
            RegionCode.class, new ParameterType(RegionCode::new, "unknown-region"),
            Dimensions.class, new ParameterType(Dimensions::parse, "invalid-dimensions"),
            Period.class, new ParameterType(Period::parse, "invalid-period"),
            LocalDate.class, new ParameterType(Day::parse, "invalid-date"),
            YearMonth.class, new ParameterType(ParameterType::month, "invalid-month"),
            Boolean.class, new ParameterType(ParameterType::flag, "neither-true-nor-false"),
            Cursor.class, new ParameterType(Cursor::parse, "unknown-cursor"),
            PageSize.class, new ParameterType(PageSize::parse, "limit-out-of-range", List.of(PageSize.LARGEST)),
            Integer.class, SMALL_NUMBER, Long.class, WHOLE_NUMBER);

    private ParameterType(Function<String, ?> reader, String complaint) {
        this(reader, complaint, List.of());
    }

    /**
     * @param parameter its name, after which a word that an enumeration does not have is called unknown
     * @return empty for a type that takes every text
     */
    static Optional<ParameterType> of(Class<?> type, String parameter) {
        return type.isEnum()
                ? Optional.of(new ParameterType(text -> constant(type, text), "unknown-" + parameter))
                : Optional.ofNullable(KNOWN.get(type));
    }

    @SuppressWarnings("unchecked") // an enumeration has constants of its own type
    private static <E extends Enum<E>> Object constant(Class<?> type, String text) {
        return Codes.get((Class<E>) type, text);
    }

    private static YearMonth month(String text) {
        Period period = Period.parse(text);
        if (period.months() != 1) {
            throw new IllegalArgumentException("Not a single month: " + text);
        }
        return period.first();
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("Neither true nor false: " + text);
        }
        return text.equals("true");
    }

    /** Adds a fault if the text cannot be read. */
    void check(String parameter, String text, Faults faults) {
        Faults unreadable = new Faults();
        unreadable.parsed(parameter, text, reader, complaint);
        if (unreadable.count() > 0) {
            faults.add(Fault.at(parameter, complaint,
                    Stream.concat(Stream.of(text), expected.stream()).toArray()));
        }
    }
}
