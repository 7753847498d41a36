package luzhi.bench.siege;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Many who import a workbook of some 500 kB whose shared texts unpack to 99 MB. */
final class SwellingWorkbooks implements Kind {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int TEXTS = 99_000;
    private static final String TEXT = "x".repeat(990);

    private byte[] workbook;

    @Override
    public String name() {
        return "swelling-workbooks";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void prepare(Suite suite) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE
                    + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + RELATIONS
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN
                    + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
            putTexts(zip);
        }
        workbook = file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Each differs from all others, and packs well all the same. */
    private static void putTexts(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        zip.write(("<sst xmlns=\"" + MAIN + "\">").getBytes(StandardCharsets.UTF_8));
        for (int text = 0; text < TEXTS; text++) {
            zip.write(("<si><t>" + text + TEXT + "</t></si>").getBytes(StandardCharsets.UTF_8));
        }
        zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = Request.post("/v1/surcharges/import?dryRun=true", assault.suite().city(),
                Body.of(Body.WORKBOOK, workbook));
        assault.tally().note("fileBytes", workbook.length);
        assault.crowd(service(), assault.options().clients(), sender -> request);
    }
}
