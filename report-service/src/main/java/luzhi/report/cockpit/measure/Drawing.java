package luzhi.report.cockpit.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a drawing of values has its marks, in pixels from the upper left corner. The table that it is drawn of stands beside it.
 *
 * @param marks one a value
 * @param path through the marks, as SVG writes it; null for dots alone
 * @param target and {@code median} the heights, or for dots the places, of the lines at these values; null where there is none
 */
record Drawing(List<Mark> marks, @Nullable String path, @Nullable Integer target, @Nullable Integer median) {

    /** How wide and how high all drawings are. */
    static final int WIDTH = 640;
    static final int HEIGHT = 220;
    /** Room for a number and its unit around the outermost mark. */
    private static final int MARGIN = 40;

    /** Where dots lie. */
    private static final int DOTS = 24;

    /** @param label what stands below it; null for nothing */
    record Mark(int x, int y, @Nullable String label, BigDecimal value) {}

    /** From the least to the greatest of some values, and of those that lines stand for. */
    private record Scale(BigDecimal least, BigDecimal span, int length) {

        static Scale of(Stream<BigDecimal> values, int length) {
            List<BigDecimal> sorted = values.filter(value -> value != null).sorted().toList();
            BigDecimal least = sorted.get(0);
            BigDecimal span = sorted.get(sorted.size() - 1).subtract(least);
            return new Scale(least, span.signum() == 0 ? BigDecimal.ONE : span, length - 2 * MARGIN);
        }

        int place(BigDecimal value) {
            return MARGIN + value.subtract(least).multiply(BigDecimal.valueOf(length))
                    .divide(span, 0, RoundingMode.HALF_UP).intValue();
        }
    }

    /** A line over years: a year without a value is left out of it. */
    static Drawing ofYears(List<Integer> years, List<BigDecimal> values, @Nullable BigDecimal target) {
        Scale height = Scale.of(Stream.concat(values.stream(), Stream.ofNullable(target)), HEIGHT - MARGIN);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            if (values.get(i) != null) {
                marks.add(new Mark(MARGIN + i * (WIDTH - 2 * MARGIN) / Math.max(1, years.size() - 1),
                        HEIGHT - MARGIN - height.place(values.get(i)), String.valueOf(years.get(i)), values.get(i)));
            }
        }
        return new Drawing(marks, "M" + marks.stream().map(mark -> mark.x() + " " + mark.y())
                .collect(Collectors.joining(" L")), target == null ? null : HEIGHT - MARGIN - height.place(target),
                null);
    }

    /** A dot a region on one line. */
    static Drawing ofRegions(List<BigDecimal> values, BigDecimal median, @Nullable BigDecimal target) {
        Scale width = Scale.of(Stream.concat(values.stream(), Stream.ofNullable(target)), WIDTH);
        return new Drawing(values.stream().map(value -> new Mark(width.place(value), DOTS, null, value)).toList(),
                null, target == null ? null : width.place(target), width.place(median));
    }
}
