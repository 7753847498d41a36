package luzhi.core.rows;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import luzhi.core.archive.CompoundFile;
import luzhi.core.archive.SizeLimit;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * A zip archive that was sent to us, kept in a temporary file until it is closed. Where the system permits, the file has no
 * name from the moment it is opened, so that not even a crash leaves it behind.
 */
final class SpooledZip implements Closeable {

    /** A larger archive is refused, in bytes. */
    static final long MOST_COMPRESSED = 50L << 20;

    /** An archive whose parts are larger together is refused, in bytes. */
    static final long MOST_UNCOMPRESSED = 1L << 30;

    private static final SizeLimit SENT = new SizeLimit(MOST_COMPRESSED,
            () -> new TooLarge("file-too-large", MOST_COMPRESSED >> 20));
    private static final SizeLimit INSIDE = new SizeLimit(MOST_UNCOMPRESSED,
            () -> new TooLarge("workbook-too-large", MOST_UNCOMPRESSED >> 20));

    private final ZipFile zip;

    private SpooledZip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Reads the body to its end; the caller closes it.
     *
     * @throws TooLarge if the archive or what is in it is too large
     * @throws RuleBroken if it is no zip archive
     */
    static SpooledZip of(InputStream body) throws IOException {
        Path file = Files.createTempFile("luzhi-", ".xlsx");
        try {
            spool(body, file);
            CompoundFile.refuse(file, "workbook-protected", "old-workbook");
            return new SpooledZip(open(file));
        } finally {
            // where an open file cannot be deleted, it goes when the archive is closed
            file.toFile().delete();
        }
    }

    private static void spool(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            SENT.on(body).transferTo(out);
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            ZipFile opened = new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE,
                    StandardCharsets.ISO_8859_1);
            try {
                INSIDE.require(opened);
                return opened;
            } catch (RuntimeException refused) {
                opened.close();
                throw refused;
            }
        } catch (ZipException | EOFException | IllegalArgumentException noZip) {
            throw new RuleBroken(Fault.of("no-workbook"));
        }
    }

    boolean holds(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * What is in a part. Sizes in an archive's directory may be lies: the stream ends with a refusal where they are.
     *
     * @throws FileNotFoundException if there is no such part
     */
    InputStream read(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new FileNotFoundException(part);
        }
        return INSIDE.on(in);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
