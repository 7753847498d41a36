package luzhi.core.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Compound files (MS-CFB) with nothing but a directory. */
public final class CompoundFiles {

    private static final int SECTOR = 512;
    private static final int ENTRIES = 4;
    private static final int END_OF_CHAIN = -2;
    private static final int MAP = -3;

    private CompoundFiles() {}

    /** A file whose streams have these names. */
    public static byte[] of(String... names) {
        int directories = (names.length + ENTRIES - 1) / ENTRIES;
        // the header, the map of sectors, the directory, and one behind it
        ByteBuffer file = ByteBuffer.allocate(SECTOR * (directories + 3)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0,
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        file.putShort(30, (short) 9).putInt(48, 1).putInt(68, END_OF_CHAIN);
        for (int map = 0; map < 109; map++) {
            file.putInt(76 + 4 * map, map == 0 ? 0 : -1);
        }
        file.putInt(SECTOR, MAP);
        for (int sector = 1; sector <= directories; sector++) {
            file.putInt(SECTOR + 4 * sector, sector == directories ? END_OF_CHAIN : sector + 1);
        }
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 2 * SECTOR + 128 * i;
            file.put(at, name).putShort(at + 64, (short) (name.length + 2)).put(at + 66, (byte) 2);
        }
        return file.array();
    }

    /** A file whose directory leads back to itself. */
    static byte[] endless(String... names) {
        byte[] file = of(names);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(SECTOR + 4, 1);
        return file;
    }
}
