package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.kernel.problem.WordedFault;

class MarkedWorkbookTest {

    private static final String CSV = "区县代码,年度,附加种类,征收额,备忘\n620702,2019,教育费附加,一百,\n\n620702,2020,教育费附加,5.50,=1+1\n";

    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    Path folder;

    private static WordedFault fault(Long row, String column, String detail) {
        return new WordedFault("wrong", detail, null, row, column);
    }

    private static Supplier<RowReader> csv() {
        return () -> RowFiles.open(new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), RowFiles.CSV,
                "utf-8");
    }

    private static byte[] write(WordedFault... faults) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedWorkbook(csv(), List.of(faults), RegistersOfStub.form(),
                new MarkedWorkbook.Words("文件中的错误", "行", "列", "错误"), Locale.CHINESE).write(out);
        return out.toByteArray();
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("marked.xlsx"), workbook);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), ENTITY.matcher(new String(zip.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8))
                        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))));
            }
        }
        return parts;
    }

    @Test
    void rowsAreReadAgainAsTheyWereAndWithTheirNumbers() {
        List<String> rows = new ArrayList<>();
        try (RowReader file = RowFiles.open(new ByteArrayInputStream(write(fault(2L, "征收额", "一百 不是十进制数"))),
                RowFiles.XLSX, null)) {
            while (file.next()) {
                if (!file.isBlank()) {
                    rows.add(file.row() + " " + FileColumns.texts(file));
                }
            }
        }
        assertEquals(List.of("1 [区县代码, 年度, 附加种类, 征收额, 备忘]", "2 [620702, 2019, 教育费附加, 一百]",
                "4 [620702, 2020, 教育费附加, 5.5, =1+1]"), rows);
    }

    @Test
    void wrongCellsHaveNotesAndStandInAList() throws IOException {
        Map<String, String> parts = parts(write(fault(2L, "征收额", "一百 不是十进制数"), fault(2L, "征收额", "太短"),
                fault(4L, "拨付额", "不能为空"), fault(null, null, "缺少列")));
        String notes = parts.get("xl/comments1.xml");
        assertTrue(notes.contains("ref=\"D2\"") && notes.contains("一百 不是十进制数\n太短"), notes);
        assertTrue(notes.contains("ref=\"A4\"") && notes.contains("拨付额: 不能为空"), notes);
        assertTrue(parts.get("xl/styles.xml").contains("FFF7DCDC"), parts.get("xl/styles.xml"));
        String list = parts.get("xl/worksheets/sheet2.xml");
        assertTrue(list.contains("缺少列") && list.contains("太短") && list.contains("<v>4</v>"), list);
    }

    @Test
    void nothingThatIsCalculatedOrRunIsInIt() throws IOException {
        Map<String, String> parts = parts(write(fault(4L, "年度", "太早")));
        assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"), parts.get("xl/worksheets/sheet1.xml"));
        assertTrue(parts.keySet().stream().noneMatch(name -> name.contains("vba") || name.contains("external")),
                parts.keySet()::toString);
    }
}
