package luzhi.core.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A program that writes files of many rows and reads them again, to be run with little memory. */
final class SmallHeap {

    private static final int ROWS = 200_000;

    private SmallHeap() {}

    /** Takes a folder to write to. Ends with an error if not everything is read that was written. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        check(folder.resolve("rows.out"), RowFiles.CSV, CsvRowWriter::new);
        check(folder.resolve("rows.out"), RowFiles.XLSX, out -> new XlsxRowWriter(out, "学校"));
    }

    private static void check(Path file, String type, Function<OutputStream, RowWriter> format) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); RowWriter writer = format.apply(out)) {
            writer.row(List.of("代码", "校名", "日期", "金额", "学生数", "寄宿制"));
            for (int i = 1; i <= ROWS; i++) {
                writer.row(List.of(String.valueOf(6_200_000_000L + i), "第" + i + "小学", LocalDate.of(2020, 9, 1),
                        BigDecimal.valueOf(i, 2), i, i % 2 == 0));
            }
        }
        try (InputStream in = Files.newInputStream(file); RowReader rows = RowFiles.open(in, type, null)) {
            while (rows.next()) {
                if (rows.row() > 1 && !rows.cell(1).equals("第" + (rows.row() - 1) + "小学")) {
                    throw new IllegalStateException(type + ", row " + rows.row() + ": " + rows.cell(1));
                }
            }
            if (rows.row() < ROWS + 1) {
                throw new IllegalStateException(type + " ends at row " + rows.row());
            }
        }
        Files.delete(file);
    }
}
