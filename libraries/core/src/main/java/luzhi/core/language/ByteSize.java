package luzhi.core.language;

import java.util.Locale;

/** How many bytes something has, as people say it: 10 MB, 64 KB, 1,000 字节. */
public final class ByteSize {

    private static final int KILO = 10;
    private static final int MEGA = 20;

    private ByteSize() {}

    /**
     * In the largest unit of which it is a whole number.
     *
     * @param bytes not below zero
     */
    public static Title of(long bytes) {
        if (isWhole(bytes, MEGA)) {
            return alike((bytes >> MEGA) + " MB");
        }
        if (isWhole(bytes, KILO)) {
            return alike((bytes >> KILO) + " KB");
        }
        String grouped = String.format(Locale.ROOT, "%,d", bytes);
        return new Title(grouped + " 字节", grouped + " bytes");
    }

    private static boolean isWhole(long bytes, int power) {
        return bytes > 0 && bytes % (1L << power) == 0;
    }

    private static Title alike(String text) {
        return new Title(text, text);
    }
}
