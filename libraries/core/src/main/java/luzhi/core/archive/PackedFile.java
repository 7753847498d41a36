package luzhi.core.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * A file that is a zip archive, as those of Office (ECMA-376 Part 2) and OFD are. It is read by the directory at its end, as
 * whoever opens it reads it.
 */
public final class PackedFile implements Closeable {

    /** A file of more parts is refused. */
    public static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final long unpacked;

    private PackedFile(ZipFile zip, long unpacked) {
        this.zip = zip;
        this.unpacked = unpacked;
    }

    /**
     * Opens a file; nothing is unpacked.
     *
     * @param mostUnpacked bytes that all parts may have together
     * @throws TooLarge if it says that it unpacks to more, or has too many parts
     * @throws RuleBroken if it is no sound archive, has two parts of one name, or something stands before or behind it
     */
    public static PackedFile open(Path file, long mostUnpacked) throws IOException {
        ZipFile zip = openZip(file);
        try {
            requireNothingBeside(file);
            if (zip.size() > MOST_PARTS) {
                throw new TooLarge("file-too-many-parts", MOST_PARTS);
            }
            new SizeLimit(mostUnpacked, () -> tooLarge(mostUnpacked)).require(zip);
            requireDifferentNames(zip);
            return new PackedFile(zip, zip.stream().mapToLong(ZipEntry::getSize).sum());
        } catch (RuntimeException | IOException refused) {
            zip.close();
            throw refused;
        }
    }

    private static TooLarge tooLarge(long mostUnpacked) {
        return new TooLarge("file-unpacks-too-large", mostUnpacked >> 20);
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            // names in other encodings are none that matter here
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new RuleBroken(Fault.of("file-damaged"));
        }
    }

    private static void requireNothingBeside(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (!new ArchiveFrame(channel.map(MapMode.READ_ONLY, 0, channel.size())).isWhole()) {
                throw new RuleBroken(Fault.of("file-with-attachment"));
            }
        }
    }

    /** Which of two a program opens is its own choice; names differ by more than case for Office. */
    private static void requireDifferentNames(ZipFile zip) {
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw new RuleBroken(Fault.of("file-damaged"));
            }
        }
    }

    /** In the order of the archive. */
    public List<? extends ZipEntry> parts() {
        return Collections.list(zip.entries());
    }

    public boolean holds(String part) {
        return zip.getEntry(part) != null;
    }

    /** How many bytes all parts have together, as the directory says. */
    public long unpacked() {
        return unpacked;
    }

    /**
     * What is in a part. Sizes in an archive's directory may be lies: the stream ends with a refusal where they are, so that
     * nothing unpacks to more than was permitted when the file was opened.
     *
     * @throws FileNotFoundException if there is no such part
     */
    public InputStream read(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new FileNotFoundException(part);
        }
        return new SizeLimit(entry.getSize(), () -> new RuleBroken(Fault.of("file-damaged"))).on(in);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
