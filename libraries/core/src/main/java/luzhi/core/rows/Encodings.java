package luzhi.core.rows;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unsupported;

/** The encodings files of text come in: UTF-8, and GB18030 with its parts GBK and GB 2312. Wrong bytes are never replaced. */
public final class Encodings {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int[] GB18030_MARK = {0x84, 0x31, 0x95, 0x33};
    private static final int[] UTF_16_LITTLE = {0xFF, 0xFE};
    private static final int[] UTF_16_BIG = {0xFE, 0xFF};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    private static final char FIRST_OF_EXTENDED_LATIN = '\u0100';
    private static final char FIRST_OF_THREE_BYTES = '\u0800';

    /** So many characters of three bytes before the first wrong one. */
    private static final int HARDLY_BY_CHANCE = 4;

    private Encodings() {}

    /** @throws Unsupported if the name is not that of an encoding read here */
    static Charset named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312", "cp936", "windows-936" -> GB18030;
            default -> throw new Unsupported("unsupported-file-charset", name);
        };
    }

    /** Does not replace what is wrong, but stops there. */
    public static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * The encoding of a file that begins with the sample: as its byte order mark says; else as it is named; else as it
     * looks.
     *
     * @param whole whether the sample is the whole file, so that no character at its end is merely cut off
     * @param name as its sender named it; null if he did not
     * @throws RuleBroken if these are not the bytes of a text, or those of UTF-16
     * @throws Unsupported if the name is not that of an encoding read here
     */
    public static Charset of(byte[] sample, boolean whole, String name) {
        if (begins(sample, ZIP) || begins(sample, OLE)) {
            throw new RuleBroken(Fault.of("not-csv"));
        }
        if (begins(sample, UTF_16_LITTLE) || begins(sample, UTF_16_BIG)) {
            throw new RuleBroken(Fault.of("unsupported-encoding", "UTF-16"));
        }
        if (markLength(sample) > 0) {
            return begins(sample, UTF_8_MARK) ? StandardCharsets.UTF_8 : GB18030;
        }
        return name == null ? guess(sample, whole) : named(name);
    }

    /**
     * UTF-8 if the sample can be read as such, else GB18030; a sample that is neither is what it can be read as the
     * further. The word 学校 in GB 2312 is the Cyrillic ѧУ in UTF-8: without any character as high as the Chinese ones, the
     * Chinese reading is the likelier.
     */
    private static Charset guess(byte[] sample, boolean whole) {
        Reading utf8 = Reading.of(sample, whole, StandardCharsets.UTF_8);
        if (utf8.bytes() == sample.length && (utf8.highest() < FIRST_OF_EXTENDED_LATIN
                || utf8.highest() >= FIRST_OF_THREE_BYTES)) {
            return StandardCharsets.UTF_8;
        }
        if (utf8.wide() >= HARDLY_BY_CHANCE) {
            // UTF-8 with a wrong byte; read as GB 18030, most of it would be characters too, but other ones
            return StandardCharsets.UTF_8;
        }
        Reading gb18030 = Reading.of(sample, whole, GB18030);
        boolean tie = utf8.bytes() == gb18030.bytes() && utf8.bytes() < sample.length;
        return utf8.bytes() > gb18030.bytes() || tie ? StandardCharsets.UTF_8 : GB18030;
    }

    /** How many bytes at the beginning are not text, but say what follows. */
    public static int markLength(byte[] sample) {
        return begins(sample, UTF_8_MARK)
                ? UTF_8_MARK.length
                : begins(sample, GB18030_MARK) ? GB18030_MARK.length : 0;
    }

    private static boolean begins(byte[] sample, int[] with) {
        if (sample.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((sample[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * What comes of reading a sample in an encoding.
     *
     * @param bytes how many can be read before the first wrong one; all of them if none is wrong
     * @param highest the highest UTF-16 unit among them
     * @param wide how many of them are as high as the Chinese ones
     */
    private record Reading(int bytes, char highest, long wide) {
        static Reading of(byte[] sample, boolean whole, Charset charset) {
            ByteBuffer bytes = ByteBuffer.wrap(sample);
            CharBuffer text = CharBuffer.allocate(sample.length + 1);
            boolean wrong = strict(charset).decode(bytes, text, whole).isError();
            int highest = text.flip().chars().max().orElse(0);
            long wide = text.chars().filter(each -> each >= FIRST_OF_THREE_BYTES).count();
            return new Reading(wrong ? bytes.position() : sample.length, (char) highest, wide);
        }
    }
}
