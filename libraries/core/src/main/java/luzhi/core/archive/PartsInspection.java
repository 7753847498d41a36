package luzhi.core.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * Judges a packed file by its parts: what each is by its content, and what an office file says of their types and
 * relationships. Everything in it is unpacked once, and nothing is kept.
 */
public final class PartsInspection {

    /** So many of what is wrong with a file are told; then nothing more is looked for. */
    public static final int MOST_TOLD = 20;

    private final PackedFile file;
    /** What the names of parts begin with, as told to people, where the file is itself a part of another. */
    private final String place;
    private final boolean isPart;
    private final Faults faults;
    private final Set<String> told = new HashSet<>();
    private final Map<String, FileKind> kinds = new LinkedHashMap<>();
    private long left;

    private PartsInspection(PackedFile file, String place, boolean isPart, long left, Faults faults) {
        this.file = file;
        this.place = place;
        this.isPart = isPart;
        this.left = left;
        this.faults = faults;
    }

    /**
     * Unpacks all of a file.
     *
     * @param mostUnpacked bytes that all parts may have together, those within parts included
     * @throws TooLarge if they have more
     * @throws RuleBroken naming every part that is a program, an archive or another document, or leads outside of the file, at
     *         most {@value #MOST_TOLD}; or if it is damaged
     */
    public static void requireHarmless(PackedFile file, long mostUnpacked) throws IOException {
        Faults faults = new Faults();
        new PartsInspection(file, "", false, mostUnpacked - file.unpacked(), faults).inspect();
        faults.throwIfAny();
    }

    private void inspect() throws IOException {
        try {
            for (ZipEntry part : file.parts()) {
                if (!part.isDirectory()) {
                    kinds.put(part.getName(), unpack(part.getName()));
                }
            }
            OfficeParts parts = OfficeParts.read(file, (part, danger, argument) -> tell(part, danger, argument));
            for (Map.Entry<String, FileKind> part : kinds.entrySet()) {
                judge(part.getKey(), part.getValue(), parts);
            }
        } catch (ZipException | EOFException damaged) {
            throw new RuleBroken(Fault.of("file-damaged"));
        }
    }

    /** To its end: whoever opens the file will do so, and sizes may be lies. */
    private FileKind unpack(String part) throws IOException {
        try (InputStream in = file.read(part)) {
            byte[] beginning = in.readNBytes(FileKind.LONGEST);
            in.transferTo(OutputStream.nullOutputStream());
            return FileKind.of(beginning);
        }
    }

    private void judge(String part, FileKind kind, OfficeParts parts) throws IOException {
        if (kind.isProgram()) {
            tell(part, Danger.PROGRAM, kind);
        } else if (kind == FileKind.COMPOUND) {
            tell(part, Danger.OBJECT, kind);
        } else if (kind == FileKind.ZIP && !isPart && parts.belongsToChart(part)) {
            inspectWithin(part);
        } else if (kind == FileKind.ZIP || kind == FileKind.OTHER_ARCHIVE) {
            tell(part, Danger.ARCHIVE, kind);
        }
    }

    /** The workbook behind a chart. */
    private void inspectWithin(String part) throws IOException {
        if (faults.count() == MOST_TOLD) {
            return;
        }
        Path copy = Files.createTempFile("luzhi-part-", ".zip");
        try {
            try (InputStream in = file.read(part)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (PackedFile within = PackedFile.open(copy, left)) {
                left -= within.unpacked();
                if (!within.holds(OfficeParts.TYPES)) {
                    tell(part, Danger.ARCHIVE, FileKind.ZIP);
                }
                new PartsInspection(within, PartName.shown(place + part) + "/", true, 0, faults).inspect();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** One thing of each part: that it is of a type, and referred to as what it is, is no second. */
    private void tell(String part, Danger danger, Object... arguments) {
        if (faults.count() < MOST_TOLD && told.add(part.toLowerCase(Locale.ROOT))) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = PartName.shown(place + part);
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            faults.add(Fault.of(danger.fault(), all));
        }
    }
}
