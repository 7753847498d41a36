package luzhi.claims.writtenreport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the characters of an XML part are encoded: in UTF-8 or UTF-16, nothing else (ECMA-376 Part 2 §8.1.4).
 *
 * @param mark bytes that stand before the characters and say so; may be empty
 */
record PartText(Charset charset, byte[] mark) {

    private static final PartText UTF_8 = new PartText(StandardCharsets.UTF_8, new byte[0]);
    private static final PartText[] MARKED = {
            new PartText(StandardCharsets.UTF_8, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new PartText(StandardCharsets.UTF_16LE, new byte[]{(byte) 0xFF, (byte) 0xFE}),
            new PartText(StandardCharsets.UTF_16BE, new byte[]{(byte) 0xFE, (byte) 0xFF})};
    private static final int LONGEST_MARK = 3;

    static PartText of(WordPackage file, String part) throws IOException {
        try (InputStream in = file.read(part)) {
            byte[] beginning = in.readNBytes(LONGEST_MARK);
            return Arrays.stream(MARKED).filter(each -> each.begins(beginning)).findFirst().orElse(UTF_8);
        }
    }

    private boolean begins(byte[] beginning) {
        return beginning.length >= mark.length
                && Arrays.equals(beginning, 0, mark.length, mark, 0, mark.length);
    }

    /** The characters of the part, behind the mark. A wrong byte ends them with an exception. */
    Reader open(InputStream part) throws IOException {
        PushbackInputStream content = new PushbackInputStream(part, LONGEST_MARK);
        byte[] beginning = content.readNBytes(mark.length);
        if (!begins(beginning)) {
            content.unread(beginning);
        }
        return new InputStreamReader(content, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Writes the mark, and answers what writes the characters. */
    Writer begin(OutputStream part) throws IOException {
        part.write(mark);
        return new BufferedWriter(new OutputStreamWriter(part, charset));
    }
}
