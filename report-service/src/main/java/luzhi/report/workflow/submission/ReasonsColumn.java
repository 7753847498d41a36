package luzhi.report.workflow.submission;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reasons in a column of type {@code jsonb}. */
final class ReasonsColumn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReasonsColumn() {}

    static String write(List<ReturnReason> reasons) {
        try {
            return JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ReturnReason> read(String column) {
        try {
            return Arrays.asList(JSON.readValue(column, ReturnReason[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
