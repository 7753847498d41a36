package luzhi.relations;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;

import luzhi.core.language.Codes;

/** How the figures of a region's counties, of which none may be missing, make one number. */
public enum OverCounties {
    SUM {
        @Override
        Interval of(List<Interval> counties) {
            return counties.stream().reduce(Interval::plus).orElseThrow();
        }
    },
    HIGHEST {
        @Override
        Interval of(List<Interval> counties) {
            return counties.stream().reduce(Interval::greatest).orElseThrow();
        }
    },
    LOWEST {
        @Override
        Interval of(List<Interval> counties) {
            return counties.stream().reduce(Interval::least).orElseThrow();
        }
    },
    /** That of the county in the middle; of the lower one of two. */
    MEDIAN {
        @Override
        Interval of(List<Interval> counties) {
            return new Interval(middle(counties.stream().map(Interval::low)),
                    middle(counties.stream().map(Interval::high)));
        }
    },
    /** How many counties there are. */
    COUNT {
        @Override
        Interval of(List<Interval> counties) {
            return Interval.of(BigDecimal.valueOf(counties.size()));
        }
    };

    /** @param counties at least one */
    abstract Interval of(List<Interval> counties);

    private static BigDecimal middle(Stream<BigDecimal> values) {
        List<BigDecimal> sorted = values.sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    @JsonCreator
    static OverCounties parse(String code) {
        return Codes.get(OverCounties.class, code);
    }
}
