package luzhi.core.rows;

import static luzhi.core.rows.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Unsupported;

class CsvRowsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static RowReader utf8(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RowReader open(byte[] bytes) {
        return open(bytes, null);
    }

    private static RowReader open(byte[] bytes, String charset) {
        return RowFiles.open(new ByteArrayInputStream(bytes), "text/csv", charset);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer each) {
                bytes.write(each);
            } else {
                bytes.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsCells() {
        assertEquals(List.of(List.of("学校", "人数"), List.of("一小", "1,200"), List.of("二\"小\"", "", "x\r\ny")),
                Rows.cells(utf8("学校,人数\r\n一小,\"1,200\"\n\"二\"\"小\"\"\",,\"x\r\ny\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsWhateverEndsALine(String end) {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), Rows.cells(utf8("a,b" + end + "1,2" + end)));
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), Rows.cells(utf8("a,b" + end + "1,2")));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        try (RowReader rows = utf8("a,b\n\n\"line\nbreak\",2\n,\n\"\"\n3\n")) {
            List<String> seen = new ArrayList<>();
            while (rows.next()) {
                seen.add(rows.row() + ":" + rows.size() + (rows.isBlank() ? " blank" : ""));
            }
            assertEquals(List.of("1:2", "2:0 blank", "3:2", "4:2 blank", "5:1 blank", "6:1"), seen);
            assertFalse(rows.next());
        }
    }

    @Test
    void hasNoTextBeyondTheLastCell() {
        try (RowReader rows = utf8("a,b\n1")) {
            assertTrue(rows.next());
            assertTrue(rows.next());
            assertEquals("1", rows.cell(0));
            assertEquals("", rows.cell(1));
            assertNull(rows.flaw(0));
        }
    }

    @Test
    void readsNothingInAnEmptyFile() {
        assertEquals(List.of(), Rows.cells(utf8("")));
        assertEquals(List.of(), Rows.cells(utf8("\uFEFF")));
        assertEquals(List.of(List.of()), Rows.cells(utf8("\n")));
    }

    @Test
    void passesTheByteOrderMarkOver() {
        assertEquals(List.of(List.of("学校")), Rows.cells(utf8("\uFEFF学校\n")));
        assertEquals(List.of(List.of("学校")), Rows.cells(open("\uFEFF学校\n".getBytes(GB18030))));
        assertEquals(List.of(List.of("学校")), Rows.cells(open(bytes("\uFEFF学校\n"), "gbk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbk", "GB2312", "gb18030", " GB18030 "})
    void readsTheChineseEncodings(String charset) {
        byte[] file = "学校,人数\n张掖市第一小学,1\n".getBytes(GB18030);
        assertEquals("张掖市第一小学", Rows.cells(open(file, charset)).get(1).get(0));
        assertEquals("张掖市第一小学", Rows.cells(open(file)).get(1).get(0));
    }

    @Test
    void readsCharactersOfFourBytes() {
        String rare = "㐀\uD840\uDC00𠮷";
        assertEquals(List.of(List.of("校名"), List.of(rare)), Rows.cells(open(("校名\n" + rare).getBytes(GB18030))));
        assertEquals(List.of(List.of("校名"), List.of(rare)), Rows.cells(utf8("校名\n" + rare)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void findsTheEncodingWhereverTheSampleIsCut(int shift) {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(CsvText.SAMPLE / 1500, List.of("张".repeat(900))));
        rows.add(0, List.of("x".repeat(1 + shift)));
        String text = String.join("\n", rows.stream().map(row -> row.get(0)).toList());
        assertTrue(rows.equals(Rows.cells(utf8(text))));
        assertTrue(rows.equals(Rows.cells(open(text.getBytes(GB18030)))));
    }

    /** 学校 in GB 2312 has the bytes of ѧУ in UTF-8. */
    @Test
    void prefersChineseToCyrillic() {
        assertEquals(List.of(List.of("学校")), Rows.cells(open("学校".getBytes(GB18030))));
        assertEquals(List.of(List.of("ѧУ")), Rows.cells(open(bytes("ѧУ"), "utf-8")));
        assertEquals(List.of(List.of("m²", "é")), Rows.cells(open(bytes("m²,é"))));
        assertEquals(List.of(List.of("学校", "ѧУ")), Rows.cells(open(bytes("学校,ѧУ"))));
    }

    @Test
    void takesAFileWithOneWrongByteForWhatItMostlyIs() {
        byte[] file = bytes("学校,人数\n", "一小,1\n".repeat(50), "二", 0xFF, "小,2\n");
        refused("not-decodable", 52L, "学校", () -> Rows.cells(open(file)));
        assertEquals(List.of("UTF-8"), refused("not-decodable", () -> Rows.cells(open(file))).arguments());
    }

    @Test
    void namesTheRowThatCannotBeDecoded() {
        byte[] late = bytes("a,b\n", "1,2\n".repeat(30_000), "3,", 0xD5, 0xC5, "\n");
        refused("not-decodable", 30_002L, "b", () -> Rows.cells(open(late)));
        byte[] cutOff = bytes("a,b\n1,", 0xE5, 0xAD);
        refused("not-decodable", 2L, "b", () -> Rows.cells(open(cutOff, "utf-8")));
        byte[] gb = bytes("a,b\n1,2\n", 0xD1, ",");
        refused("not-decodable", 3L, "a", () -> Rows.cells(open(gb, "gbk")));
    }

    @Test
    void refusesWhatIsNoText() {
        refused("unsupported-encoding", () -> open("a,b".getBytes(StandardCharsets.UTF_16)));
        refused("unsupported-encoding", () -> open(bytes(0xFF, 0xFE, "a", 0)));
        refused("not-csv", () -> open(bytes("PK", 3, 4, "...")));
        refused("not-csv", () -> open(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1)));
        refused("nul-character", 2L, "b", () -> Rows.cells(open(bytes("a,b\n1,x", 0, "y\n"))));
        refused("nul-character", 2L, "b", () -> Rows.cells(open(bytes("a,b\n1,", 0))));
        refused("nul-character", 2L, "a", () -> Rows.cells(open(bytes("a,b\n", 0))));
        refused("nul-character", 1L, "A", () -> Rows.cells(open("a,b".getBytes(StandardCharsets.UTF_16LE))));
    }

    @Test
    void refusesOtherCharsetsAndTypes() {
        refused("unsupported-file-charset", () -> open(bytes("a"), "big5"));
        assertThrows(Unsupported.class, () -> open(bytes("a"), "utf-16"));
        refused("unsupported-content-type",
                () -> RowFiles.open(new ByteArrayInputStream(bytes("a")), "text/plain", null));
        refused("unsupported-content-type", () -> RowFiles.open(new ByteArrayInputStream(bytes("a")), null, null));
        assertEquals(List.of(List.of("a")),
                Rows.cells(RowFiles.open(new ByteArrayInputStream(bytes("a")), "Text/CSV; header=present", null)));
    }

    @Test
    void refusesWrongQuotes() {
        refused("text-after-quote", 2L, "b", () -> Rows.cells(utf8("a,b\n1,\"他说\"好\"\n")));
        refused("quote-not-closed", 2L, "b", () -> Rows.cells(utf8("a,b\n1,\"2\n3,4\n")));
        refused("quote-not-closed", 2L, "b", () -> Rows.cells(utf8("a,b\n1,\"2")));
        refused("quote-not-closed", 1L, "A", () -> Rows.cells(utf8("\"")));
        refused("field-too-long", 2L, "b", () -> Rows.cells(utf8("a,b\n1,\"" + "2,3\n".repeat(100_000))));
        assertEquals(List.of(List.of("5\" pipe", "6")), Rows.cells(utf8("5\" pipe,6")));
    }

    @Test
    void refusesWhatIsTooLongOrTooWide() {
        String longest = "\"".repeat(RowFiles.LONGEST_CELL);
        assertEquals(longest, Rows.cells(utf8("a\n\"" + longest.repeat(2) + "\"\n")).get(1).get(0));
        refused("field-too-long", 2L, "a", () -> Rows.cells(utf8("a\n" + "x".repeat(RowFiles.LONGEST_CELL + 1))));
        refused("field-too-long", 2L, "a", () -> Rows.cells(utf8("a\n" + "x".repeat(1_000_000))));
        assertEquals(RowFiles.MOST_COLUMNS,
                Rows.cells(utf8(",".repeat(RowFiles.MOST_COLUMNS - 1))).get(0).size());
        refused("too-many-columns", 2L, null, () -> Rows.cells(utf8("a\n" + ",".repeat(RowFiles.MOST_COLUMNS))));
    }

    @Test
    void callsColumnsByTheirLettersWhereTheHeaderDoesNotNameThem() {
        refused("text-after-quote", 2L, "AB", () -> Rows.cells(utf8("a,b\n" + ",".repeat(27) + "\"x\"y")));
        refused("text-after-quote", 2L, "B", () -> Rows.cells(utf8("a,,c\n1,\"x\"y")));
        refused("text-after-quote", 1L, "B", () -> Rows.cells(utf8("a,\"x\"y")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"code;name;pupils!;", "code|name!|", "编码，名称!，", "a;b;c|d!;"})
    void noticesAnotherDelimiter(String header, String delimiter) {
        try (RowReader rows = utf8(header + "\n1\n")) {
            assertTrue(rows.next());
            assertEquals(List.of(header, delimiter), CsvRows.wrongDelimiter(rows).orElseThrow().arguments());
        }
    }

    @Test
    void noticesTabs() {
        try (RowReader rows = utf8("code\tname\n")) {
            assertTrue(rows.next());
            assertEquals("TAB", CsvRows.wrongDelimiter(rows).orElseThrow().arguments().get(1));
        }
        try (RowReader rows = utf8("code\n")) {
            assertTrue(rows.next());
            assertTrue(CsvRows.wrongDelimiter(rows).isEmpty());
        }
        try (RowReader rows = utf8("a;b,c\n")) {
            assertTrue(rows.next());
            assertTrue(CsvRows.wrongDelimiter(rows).isEmpty());
        }
    }

    @Test
    void readsAgainWhatWasWrittenWhateverItIs() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = rows(random);
            byte[] utf8 = text(rows, random).getBytes(StandardCharsets.UTF_8);
            byte[] gb18030 = new String(utf8, StandardCharsets.UTF_8).getBytes(GB18030);
            assertTrue(rows.equals(Rows.cells(open(utf8, "utf-8"))), "seed " + seed);
            assertTrue(rows.equals(Rows.cells(open(gb18030, "gb18030"))), "seed " + seed);
            assertTrue(rows.equals(Rows.cells(RowFiles.open(drop(utf8, random), RowFiles.CSV, "utf-8"))),
                    "seed " + seed);
        }
    }

    private static List<List<String>> rows(Random random) {
        String[] pieces = {"a", "1.50", ",", "\"", "\n", "\r\n", "学校", "𠮷", " ", ";", "=1+1", "é", "`", "\t"};
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(60); row >= 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int cell = random.nextInt(12); cell >= 0; cell--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    text.append(pieces[random.nextInt(pieces.length)]
                            .repeat(random.nextInt(40) == 0 ? random.nextInt(1500) : 1));
                }
                cells.add(text.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(List<List<String>> rows, Random random) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quotes = row.size() == 1 && cell.isEmpty() || cell.matches("(?s).*[,\"\r\n].*")
                        || random.nextBoolean();
                text.append(i == 0 ? "" : ",")
                        .append(quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append(random.nextBoolean() ? "\r\n" : "\n");
        }
        return text.toString();
    }

    /** A body that comes in drops. */
    private static InputStream drop(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(50)));
            }
        };
    }

    @Test
    void closesTheBodyAndPassesItsFailuresOn() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        byte[] begin = "1\n".repeat(CsvText.SAMPLE).getBytes(StandardCharsets.UTF_8);
        RowReader rows = RowFiles.open(new SequenceInputStream(new ByteArrayInputStream(begin), broken), "text/csv",
                null);
        assertEquals("gone", assertThrows(UncheckedIOException.class, () -> {
            while (rows.next()) {
                assertArrayEquals(new String[]{"1"}, new String[]{rows.cell(0)});
            }
        }).getCause().getMessage());
        rows.close();
        assertTrue(closed.get());
    }
}
