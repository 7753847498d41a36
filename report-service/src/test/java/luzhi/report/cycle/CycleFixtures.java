package luzhi.report.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Cycles from YAML, as the service reads them. */
public final class CycleFixtures {

    private static final YAMLMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private CycleFixtures() {}

    /** A cycle of 2020 with one task that has these criteria. */
    public static Cycle withCriteria(String criteria) {
        return read("""
                cycle: 2020
                title: {zh: 年度, en: Year}
                reporting-date: 2020-10-31
                thresholds:
                  - id: rate
                    title: {zh: 比例, en: Rate}
                    unit: percent
                    values:
                      - {value: 90, valid-from: 2015-01-01, valid-to: 2019-12-31, source: 旧规, verified: true}
                      - {value: 95, valid-from: 2020-01-01, source: 新规, verified: true}
                tasks:
                  - number: 1
                    title: {zh: 任务, en: Task}
                    criteria:
                """ + criteria.indent(6));
    }

    public static Cycle read(String yaml) {
        try {
            return YAML.readValue(yaml, Cycle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
