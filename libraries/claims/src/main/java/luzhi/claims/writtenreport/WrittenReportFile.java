package luzhi.claims.writtenreport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;

/** A written report as it was handed in. It lies in a temporary file, not in memory, until it is closed. */
public sealed interface WrittenReportFile extends Closeable permits TextFile, WordFile, PdfFile {

    String TEXT = "text/plain";
    String PDF = "application/pdf";
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /**
     * Takes a file in. What it is, is judged by its content, which has to be what its content type says.
     *
     * @param body read to its end; null if nothing was sent
     * @param mediaType {@link #TEXT}, {@link #DOCX} or {@link #PDF}, without parameters; null if the sender named none
     * @param charset as the sender named it; null to find out
     * @throws Unsupported if it is of no such type
     * @throws TooLarge if the file is too large, or unpacks to too much
     * @throws RuleBroken if it is empty, of another kind than it says, encrypted, or holds macros
     */
    static WrittenReportFile receive(InputStream body, String mediaType, String charset, WrittenReportLimits limits) {
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        if (!type.equals(TEXT) && !type.equals(DOCX) && !type.equals(PDF)) {
            throw new Unsupported("unsupported-content-type");
        }
        try {
            Path file = Files.createTempFile("luzhi-manuscript-", null);
            try {
                spool(body == null ? InputStream.nullInputStream() : body, file, limits.largestFile());
                return switch (type) {
                    case DOCX -> WordFile.open(file, limits);
                    case PDF -> PdfFile.open(file, limits);
                    default -> TextFile.open(file, charset, limits);
                };
            } finally {
                // so that not even a crash leaves it behind; where an open file cannot be deleted, it stays
                file.toFile().delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spool(InputStream body, Path file, long most) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int count = body.read(block); count >= 0; count = body.read(block)) {
                size += count;
                if (size > most) {
                    throw new TooLarge("manuscript-too-large", most >> 20);
                }
                out.write(block, 0, count);
            }
        }
        if (size == 0) {
            throw new RuleBroken(Fault.of("manuscript-empty"));
        }
    }

    /**
     * Its text. May be called once.
     *
     * @throws TooLarge if the text is too long
     * @throws RuleBroken if it cannot be read as what it says it is, or there is no text in it
     */
    WrittenReport read();

    /** Whether the text is not what was sent, but read from it. */
    default boolean isExtracted() {
        return true;
    }

    /** How many characters of a text take as much memory as reading the file may take beside its own size; 0 if that is little. */
    default long laborious() {
        return 0;
    }

    @Override
    void close();
}
