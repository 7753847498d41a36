package luzhi.core.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, so that it can be wrong in any way. */
final class WorkbookFixture {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WorkbookFixture() {}

    /** A workbook of one sheet whose rows are these elements. */
    static WorkbookFixture of(String rows) {
        WorkbookFixture workbook = new WorkbookFixture();
        workbook.with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                        + "\"><workbookPr/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId0\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml",
                        "styles", "/xl/styles.xml", "sharedStrings", "sharedStrings.xml"))
                .with("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet " + MAIN
                        + "><sheetData>" + rows + "</sheetData></worksheet>");
        return workbook;
    }

    /** One row of these cells. */
    static WorkbookFixture ofCells(String cells) {
        return of("<row r=\"1\">" + cells + "</row>");
    }

    static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"rId").append(i / 2).append("\" Type=\"").append(OFFICE).append('/')
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    /** Replaces a part, or adds one; null takes it out. */
    WorkbookFixture with(String part, String content) {
        parts.put(part, content);
        if (content == null) {
            parts.remove(part);
        }
        return this;
    }

    WorkbookFixture replacing(String part, String old, String by) {
        return with(part, parts.get(part).replace(old, by));
    }

    WorkbookFixture merging(String... areas) {
        StringBuilder merged = new StringBuilder("</sheetData><mergeCells count=\"1\">");
        for (String area : areas) {
            merged.append("<mergeCell ref=\"").append(area).append("\"/>");
        }
        return replacing("xl/worksheets/sheet1.xml", "</sheetData>", merged + "</mergeCells>");
    }

    WorkbookFixture sharing(String... items) {
        return with("xl/sharedStrings.xml", "<sst " + MAIN + "><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Style 0 is general, style i the i-th of these formats: numbers of built-in ones, else their codes. */
    WorkbookFixture formatting(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            int id = builtIn ? Integer.parseInt(formats[i]) : 164 + i;
            if (!builtIn) {
                codes.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"")
                        .append(formats[i].replace("\"", "&quot;")).append("\"/>");
            }
            styles.append("<xf numFmtId=\"").append(id).append("\"><alignment wrapText=\"1\"/></xf>");
        }
        return with("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts>" + codes
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                + "</cellXfs></styleSheet>");
    }

    /** The bytes of this workbook with one part changed; this stays as it is. */
    byte[] mutate(UnaryOperator<String> change, Random random) {
        WorkbookFixture mutant = new WorkbookFixture();
        mutant.parts.putAll(parts);
        List<String> names = List.copyOf(parts.keySet());
        String part = names.get(random.nextInt(names.size()));
        return mutant.with(part, change.apply(parts.get(part))).bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    RowReader open() {
        return open(bytes());
    }

    static RowReader open(byte[] bytes) {
        return RowFiles.open(new ByteArrayInputStream(bytes), RowFiles.XLSX, null);
    }
}
