package luzhi.kernel.parameter;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;

import luzhi.core.language.Codes;

/** Writes answers as JSON, with exact numbers in the form that the request asks for by {@code decimals}. */
@ApplicationScoped
public class AnswerJson {

    /** The parameter that says in which form: {@link DecimalForm}. */
    static final String PARAMETER = "decimals";

    private final ObjectMapper numbers;
    private final ObjectMapper texts;

    AnswerJson(ObjectMapper numbers) {
        this.numbers = numbers;
        this.texts = numbers.copy().registerModule(
                new SimpleModule("decimals-as-text").addSerializer(BigDecimal.class, new PlainText()));
    }

    /** What writes the answer to a request. */
    public ObjectMapper writerFor(UriInfo request) {
        return isText(request) ? texts : numbers;
    }

    /** Whether a request asks for texts; {@link ParameterFilter} has seen to it that it asks for what there is. */
    static boolean isText(UriInfo request) {
        return Codes.of(DecimalForm.TEXT).equals(request.getQueryParameters().getFirst(PARAMETER));
    }

    /** All digits, and no exponent. */
    private static final class PlainText extends ToStringSerializerBase {

        private static final long serialVersionUID = 1L;

        PlainText() {
            super(BigDecimal.class);
        }

        @Override
        public String valueToString(Object value) {
            return ((BigDecimal) value).toPlainString();
        }
    }
}
