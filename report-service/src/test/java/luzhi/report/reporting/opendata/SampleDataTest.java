package luzhi.report.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.measure.Vocabularies;
import luzhi.testkit.Json;

/** The seal of the sample city, of hundreds of figures, in both forms. */
class SampleDataTest {

    private static final int FIGURES = 889;

    private static JsonNode seal() throws IOException {
        try (GZIPInputStream sealed = new GZIPInputStream(
                SampleDataTest.class.getResourceAsStream("/seals/before-signatures.json.gz"))) {
            return Json.parse(new String(sealed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyFigureReadsBackAsItWasSealed() throws IOException {
        JsonNode seal = seal();
        PublishedTables tables = new PublishedTables(seal, Vocabularies.withoutMeasures());
        List<ReadFigure> sealed = ReadFigure.sealed(seal);
        assertEquals(FIGURES, sealed.size());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        tables.get(PublishedTable.FIGURES).write(table);
        assertEquals(sealed, ReadFigure.ofTable(table.toString(StandardCharsets.UTF_8)));
        ByteArrayOutputStream observations = new ByteArrayOutputStream();
        SdmxCsv.write(tables, observations);
        assertEquals(sealed, ReadFigure.ofObservations(observations.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void whatNoCatalogueTellsHasNoTitleAndIsListedAllTheSame() throws IOException {
        ByteArrayOutputStream measures = new ByteArrayOutputStream();
        new PublishedTables(seal(), Vocabularies.withoutMeasures()).get(PublishedTable.MEASURES).write(measures);
        assertTrue(measures.toString(StandardCharsets.UTF_8)
                .contains("\r\nfinance.disability-employment-fund-training-share,,\r\n"));
    }
}
