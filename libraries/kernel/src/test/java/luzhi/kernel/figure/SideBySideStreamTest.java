package luzhi.kernel.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** What is told once, what a line holds, and that nobody is written to who does not read. */
class SideBySideStreamTest {

    private static final RegionCode CITY = new RegionCode("620700");
    private static final Dimensions PRIMARY = new Dimensions(Map.of("stage", "primary"));

    private static FigureKey key(RegionCode region, String measure, Dimensions dimensions) {
        return new FigureKey(region, measure, Period.ofYear(2020), dimensions);
    }

    private static Figure reported(FigureKey key, String value, String row) {
        return new Figure(key.measure(), key.dimensions(), key.region(), key.period(),
                value == null ? null : new BigDecimal(value), value == null ? Missing.NOT_REPORTED : null, "bed", 3,
                OffsetDateTime.parse("2020-10-12T09:30:00+08:00"), "city", new Provenance("年报", null, row));
    }

    private static String written(SideBySide... figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SideBySideStream.write(consumer -> {
            for (SideBySide each : figures) {
                consumer.accept(each);
            }
        }, new ObjectMapper(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsOnceWhatHoldsForManyFiguresAndInEachLineWhatIsItsOwn() throws IOException {
        FigureKey all = key(CITY, "boarding.beds", Dimensions.NONE);
        FigureKey primary = key(CITY, "boarding.beds", PRIMARY);
        FigureKey county = key(new RegionCode("620702"), "boarding.beds", PRIMARY);
        Figure stated = reported(all, "12.0", "合计");
        Figure partly = Figure.derived(all, new BigDecimal("7"), "bed", false);
        Figure counted = Figure.derived(county, new BigDecimal("5"), "bed", true);
        Figure alone = Figure.derived(key(new RegionCode("620721"), "boarding.beds", PRIMARY), BigDecimal.ONE, "bed",
                false);
        Figure absent = reported(primary, null, null);
        assertEquals("""
                {"region":"620700"}
                {"measure":0,"code":"boarding.beds","unit":"bed"}
                {"breakdown":0,"dimensions":{}}
                {"period":0,"text":"2020"}
                {"document":0,"title":"年报"}
                [0,0,0,"r",[7,false],[12.0,3,0,"合计"]]
                {"breakdown":1,"dimensions":{"stage":"primary"}}
                [0,1,0,"r",null,["not-reported",3,0]]
                {"region":"620702"}
                [0,1,0,"d",5]
                {"region":"620721"}
                [0,1,0,"",[1,false]]
                {"figures":4}
                """, written(new SideBySide(all, stated, partly, stated), new SideBySide(primary, absent, null, absent),
                new SideBySide(county, null, counted, counted), new SideBySide(alone.key(), null, alone, null)));
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertEquals("{\"figures\":0}\n", written());
    }

    @Test
    void theWalkEndsWhenTheReaderHasGone() {
        AtomicInteger walked = new AtomicInteger();
        SideBySide one = new SideBySide(key(CITY, "boarding.beds", PRIMARY), null,
                Figure.derived(key(CITY, "boarding.beds", PRIMARY), BigDecimal.ONE, "bed", true), null);
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> SideBySideStream.write(consumer -> {
            while (walked.incrementAndGet() < 1_000_000) {
                consumer.accept(one);
            }
        }, new ObjectMapper(), gone));
        assertTrue(walked.get() < 100_000, "it ends when the first block cannot be written");
    }
}
