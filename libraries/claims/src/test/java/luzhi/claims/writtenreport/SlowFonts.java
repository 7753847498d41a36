package luzhi.claims.writtenreport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Fonts that take long to be read. */
final class SlowFonts {

    private static final int VERSION = 0x10000;
    private static final int LETTERS = 0xD7FF;
    private static final int HEAD_OF_TABLE = 16;
    private static final int HEAD = 12;

    private SlowFonts() {}

    /** A TrueType font whose table of letters says the same of all of them, so many times. */
    static byte[] trueType(int times) {
        ByteBuffer letters = ByteBuffer.allocate(12 + HEAD_OF_TABLE + HEAD * times);
        letters.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        letters.putShort((short) 12).putShort((short) 0).putInt(HEAD_OF_TABLE + HEAD * times).putInt(0).putInt(times);
        for (int i = 0; i < times; i++) {
            letters.putInt(0).putInt(LETTERS).putInt(1);
        }
        Map<String, byte[]> tables = new TreeMap<>(Map.of("cmap", letters.array(), "head",
                ByteBuffer.allocate(54).putInt(VERSION).putInt(12, 0x5F0F3CF5).putShort(18, (short) 1000).array(),
                "hhea", ByteBuffer.allocate(36).putInt(VERSION).putShort(34, (short) 1).array(), "hmtx", new byte[8],
                "maxp", ByteBuffer.allocate(32).putInt(VERSION).putShort(4, (short) 0xFFFF).array(), "loca",
                new byte[131_080], "glyf", new byte[12], "post", ByteBuffer.allocate(32).putInt(0x30000).array(),
                "name", ByteBuffer.allocate(6).putShort(4, (short) 6).array()));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int begin = HEAD + HEAD_OF_TABLE * tables.size();
        ByteBuffer head = ByteBuffer.allocate(begin).putInt(VERSION).putShort((short) tables.size()).position(HEAD);
        tables.forEach((name, table) -> {
            head.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(begin + content.size())
                    .putInt(table.length);
            content.writeBytes(table);
        });
        return ByteBuffer.allocate(begin + content.size()).put(head.array()).put(content.toByteArray()).array();
    }
}
