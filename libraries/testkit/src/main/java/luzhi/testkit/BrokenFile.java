package luzhi.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file that may be broken in one of the ways that files are: a sound one, cut off, of another kind, wrongly encoded. */
record BrokenFile(String contentType, byte[] content) {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Of PDF, PNG, JPEG, ZIP and old Office. */
    private static final List<byte[]> BEGINNINGS = List.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
            new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, new byte[]{'P', 'K', 3, 4},
            new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
    private static final List<String> ODD_CELLS = List.of("", "\"", "\"\"\"", "'", "=1+1", "1e5", "１２", "1,000", "-",
            "#N/A", "\u0000", "\uFFFF", "𠮷", "字".repeat(5000), "2019-02-29", "99999999999999999999", "\t", "a\nb");

    /** @param sound a CSV file, a header and one row */
    static BrokenFile of(String sound, RandomGenerator random) {
        String text = random.nextInt(3) == 0 ? sound : changed(sound, random);
        byte[] content = switch (random.nextInt(8)) {
            case 0 -> workbook(text);
            case 1 -> text.getBytes(Charset.forName("GB18030"));
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        boolean isWorkbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean rightlyNamed = random.nextInt(12) > 0;
        return new BrokenFile(isWorkbook == rightlyNamed ? XLSX : CSV,
                random.nextInt(4) == 0 ? damaged(content, random) : content);
    }

    /**
     * A file of one kind that may be called another.
     *
     * @param sound a text
     * @param contentTypes that may be declared
     */
    static BrokenFile ofAnyKind(String sound, List<String> contentTypes, RandomGenerator random) {
        byte[] text = sound.getBytes(StandardCharsets.UTF_8);
        byte[] content = switch (random.nextInt(6)) {
            case 0 -> workbook(sound);
            case 1 -> new byte[0];
            case 2 -> joined(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())), text);
            case 3 -> sound.getBytes(Charset.forName("GB18030"));
            default -> text;
        };
        return new BrokenFile(
                random.nextBoolean() ? "text/plain" : contentTypes.get(random.nextInt(contentTypes.size())),
                random.nextInt(3) == 0 ? damaged(content, random) : content);
    }

    /** A form that may be damaged or called something else. */
    static BrokenFile ofForm(byte[] sound, RandomGenerator random) {
        return new BrokenFile(random.nextInt(6) == 0 ? "text/plain" : DescribedOperation.FORM_TYPE,
                random.nextBoolean() ? damaged(sound, random) : sound);
    }

    /** The same as a page of a browser sends it, or nearly so. */
    BrokenFile inForm(RandomGenerator random) {
        String head = switch (random.nextInt(8)) {
            case 0 -> "form-data";
            case 1 -> "form-data; name=\"other\"; filename=\"文件\"";
            case 2 -> "form-data; name=\"file\"";
            default -> "form-data; name=\"file\"; filename=\"文件.csv\"";
        };
        byte[] begun = joined(("--limit\r\nContent-Disposition: " + head + "\r\nContent-Type: " + contentType
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8), content);
        byte[] form = joined(begun, (random.nextInt(8) == 0 ? "\r\n--limit\r\n" : "\r\n--limit--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return new BrokenFile("multipart/form-data; boundary=limit",
                random.nextInt(4) == 0 ? damaged(form, random) : form);
    }

    private static byte[] joined(byte[] beginning, byte[] rest) {
        byte[] whole = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, whole, beginning.length, rest.length);
        return whole;
    }

    private static String changed(String sound, RandomGenerator random) {
        String[] lines = sound.split("\n");
        String[] cells = lines[1].split(",", -1);
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> lines[0] + "\n";
            case 2 -> lines[1] + "\n" + lines[0] + "\n";
            case 3 -> sound.replace(',', ";\t|".charAt(random.nextInt(3)));
            case 4 -> sound.replace("\n", "\r");
            case 5 -> sound + (lines[1] + "\n").repeat(random.nextInt(1, 20));
            case 6 -> lines[0] + "," + lines[0] + "\n" + lines[1] + "\n";
            case 7 -> lines[0].replaceFirst("[a-z]+", "none") + "\n" + lines[1] + "\n";
            default -> {
                cells[random.nextInt(cells.length)] = ODD_CELLS.get(random.nextInt(ODD_CELLS.size()));
                yield lines[0] + "\n" + String.join(",", cells) + "\n";
            }
        };
    }

    private static byte[] damaged(byte[] content, RandomGenerator random) {
        if (content.length == 0 || random.nextBoolean()) {
            return Arrays.copyOf(content, random.nextInt(content.length + 1));
        }
        byte[] damaged = content.clone();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-128, 128);
        }
        return damaged;
    }

    private static byte[] workbook(String csv) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "luzhi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            String[] lines = csv.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column].substring(0, Math.min(cells[column].length(), 32767)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public String toString() {
        return contentType + " " + new String(content, StandardCharsets.UTF_8);
    }
}
