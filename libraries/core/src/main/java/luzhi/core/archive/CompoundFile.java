package luzhi.core.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * The directory of a compound file (MS-CFB), as old Office wrote them and as encrypted files of today's Office are. What is in
 * the parts is not looked at: what they are called tells what they are for.
 *
 * @param entries names of storages and streams, as far as the directory can be read
 */
public record CompoundFile(Set<String> entries) {

    private static final String ENCRYPTED = "EncryptedPackage";
    /** Under which Word, Excel and PowerPoint keep programs. */
    private static final Set<String> MACROS = Set.of("VBA", "Macros", "_VBA_PROJECT", "_VBA_PROJECT_CUR",
            "_VBA_PROJECT_XL");
    /** Under which files of any kind are kept that a click opens. */
    private static final Set<String> OBJECTS = Set.of("\u0001Ole10Native", "ObjectPool");

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int SHIFT = 30;
    private static final int FIRST_DIRECTORY = 48;
    private static final int FIRST_MAP_OF_MAPS = 68;
    private static final int MAPS = 76;
    private static final int MAPS_IN_HEADER = 109;
    private static final int SMALL = 9;
    private static final int LARGE = 12;
    /** Beyond any directory of an office; a chain of sectors may be a circle. */
    private static final int MOST_SECTORS = 20_000;

    public CompoundFile {
        entries = Set.copyOf(entries);
    }

    /**
     * Refuses compound files, and takes no notice of others.
     *
     * @param encrypted what is said of a file with a password, as the code of a fault
     * @param old what is said of every other
     * @throws RuleBroken if it is one, naming what nobody should open in it, too
     */
    public static void refuse(Path file, String encrypted, String old) throws IOException {
        if (FileKind.of(file) == FileKind.COMPOUND) {
            CompoundFile read = read(file);
            Faults faults = new Faults();
            faults.add(Fault.of(read.entries.contains(ENCRYPTED) ? encrypted : old));
            read.tellDangers(faults);
            faults.throwIfAny();
        }
    }

    /** Reads the directory; what is damaged in it is left out. */
    static CompoundFile read(Path file) throws IOException {
        Set<String> entries = new LinkedHashSet<>();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = read(channel, 0, HEADER);
            int shift = header.getShort(SHIFT);
            if (shift == SMALL || shift == LARGE) {
                new Sectors(channel, header, 1 << shift).readDirectory(entries);
            }
        }
        return new CompoundFile(entries);
    }

    /** Adds a fault for each part that holds programs, or files that a click opens. */
    private void tellDangers(Faults faults) {
        entries.stream().sorted().forEach(entry -> {
            if (MACROS.contains(entry)) {
                faults.add(Fault.of(Danger.MACROS.fault(), PartName.shown(entry)));
            } else if (OBJECTS.contains(entry)) {
                faults.add(Fault.of(Danger.OBJECT.fault(), PartName.shown(entry)));
            }
        });
    }

    /** As many bytes; zeros behind the end of the file. */
    private static ByteBuffer read(SeekableByteChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // on to the end of it
        }
        return bytes;
    }

    /** The file's sectors, chained by maps that are sectors themselves. */
    private record Sectors(SeekableByteChannel channel, ByteBuffer header, int size) {

        void readDirectory(Set<String> entries) throws IOException {
            int sector = header.getInt(FIRST_DIRECTORY);
            for (int read = 0; exists(sector) && read < MOST_SECTORS; read++) {
                ByteBuffer directory = sector(sector);
                for (int at = 0; at < size; at += ENTRY) {
                    int length = directory.getShort(at + NAME_LENGTH) - 2;
                    if (length > 0 && length < NAME_LENGTH) {
                        entries.add(new String(directory.array(), at, length, StandardCharsets.UTF_16LE));
                    }
                }
                sector = behind(sector);
            }
        }

        private boolean exists(int sector) throws IOException {
            return sector >= 0 && (sector + 1L) * size < channel.size();
        }

        private ByteBuffer sector(int number) throws IOException {
            return read(channel, (number + 1L) * size, size);
        }

        private int behind(int sector) throws IOException {
            int inMap = size / Integer.BYTES;
            int map = map(sector / inMap);
            return exists(map) ? sector(map).getInt(sector % inMap * Integer.BYTES) : -1;
        }

        private int map(int number) throws IOException {
            if (number < MAPS_IN_HEADER) {
                return header.getInt(MAPS + number * Integer.BYTES);
            }
            int inMap = size / Integer.BYTES - 1;
            int left = number - MAPS_IN_HEADER;
            int maps = header.getInt(FIRST_MAP_OF_MAPS);
            for (; exists(maps) && left >= inMap; left -= inMap) {
                maps = sector(maps).getInt(inMap * Integer.BYTES);
            }
            return exists(maps) ? sector(maps).getInt(left * Integer.BYTES) : -1;
        }
    }
}
