package luzhi.kernel.language;

import java.io.IOException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

import luzhi.core.figure.Amount;

/** Amounts in answers, in the language of the request. */
@Singleton
class AmountsInWords implements ObjectMapperCustomizer {

    private final RequestLanguage language;

    AmountsInWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("amounts").addSerializer(new Writer(language)));
    }

    private static final class Writer extends StdSerializer<Amount> {

        private static final long serialVersionUID = 1L;

        private final transient RequestLanguage language;

        Writer(RequestLanguage language) {
            super(Amount.class);
            this.language = language;
        }

        @Override
        public void serialize(Amount amount, JsonGenerator json, SerializerProvider unused) throws IOException {
            json.writeString(amount.in(language.get()));
        }
    }
}
