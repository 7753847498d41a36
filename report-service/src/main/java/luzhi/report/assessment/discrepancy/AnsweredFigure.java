package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import luzhi.core.figure.FigureKey;
import luzhi.relations.Statement;

/** A figure and the value it had when a discrepancy it is involved in was answered. */
@Schema(name = "AnsweredFigure")
public record AnsweredFigure(FigureKey figure, BigDecimal value) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static AnsweredFigure of(Statement statement) {
        return new AnsweredFigure(statement.key(), statement.value());
    }

    /** Whether it is the same figure with the same value; 6.9 and 6.90 are the same. */
    boolean isStill(Statement now) {
        return figure.equals(now.key()) && value.compareTo(now.value()) == 0;
    }

    /** As a column of type {@code jsonb} keeps them. */
    static String write(List<AnsweredFigure> figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<AnsweredFigure> read(String column) {
        try {
            return Arrays.asList(JSON.readValue(column, AnsweredFigure[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
