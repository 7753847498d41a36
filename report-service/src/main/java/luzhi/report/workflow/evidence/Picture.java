package luzhi.report.workflow.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import luzhi.core.PlainJava;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** Whether what begins like a picture is one: from its size to its end, piece by piece. What it shows is not looked at. */
@PlainJava
final class Picture {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final int PNG_HEADER = 13;
    private static final int MARK = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int SMALLEST_FRAME = 8;

    private Picture() {}

    /** @throws RuleBroken if it is no whole PNG (ISO/IEC 15948), or bytes stand behind it */
    static void requirePng(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        bytes.position(PNG_SIGNATURE);
        boolean hasData = false;
        for (boolean first = true; bytes.remaining() >= PNG_FRAME; first = false) {
            int length = bytes.getInt();
            byte[] name = new byte[Integer.BYTES];
            bytes.get(name);
            String type = new String(name, StandardCharsets.ISO_8859_1);
            boolean isHeader = type.equals("IHDR") && length == PNG_HEADER;
            if (length < 0 || length > bytes.remaining() - Integer.BYTES || first != isHeader) {
                break;
            }
            bytes.position(bytes.position() + length + Integer.BYTES);
            hasData |= type.equals("IDAT");
            if (type.equals("IEND") && hasData && !bytes.hasRemaining()) {
                return;
            }
        }
        throw new RuleBroken(Fault.of("evidence-no-picture"));
    }

    /** @throws RuleBroken if it is no whole JPEG (ITU-T T.81). Telephones write pieces of their own behind the end. */
    static void requireJpeg(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        bytes.position(2);
        boolean hasFrame = false;
        while (bytes.remaining() > Integer.BYTES && (bytes.get() & MARK) == MARK) {
            int marker = bytes.get() & MARK;
            if (marker == MARK) {
                // marks may be repeated
                bytes.position(bytes.position() - 1);
                continue;
            }
            int length = bytes.getShort() & 0xFFFF;
            if (length < 2 || length - 2 > bytes.remaining()) {
                break;
            }
            if (marker == START_OF_SCAN) {
                if (hasFrame && hasEnd(bytes)) {
                    return;
                }
                break;
            }
            hasFrame |= isFrame(marker) && length >= SMALLEST_FRAME;
            bytes.position(bytes.position() + length - 2);
        }
        throw new RuleBroken(Fault.of("evidence-no-picture"));
    }

    /** Markers C0 to CF tell size and coding, except for three that hold tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasEnd(ByteBuffer scan) {
        for (int at = scan.position(); at < scan.limit() - 1; at++) {
            if ((scan.get(at) & MARK) == MARK && (scan.get(at + 1) & MARK) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }
}
