package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import luzhi.core.archive.FileKind;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.rows.Encodings;

/**
 * A report as plain text.
 *
 * @param content its bytes, to be read once
 * @param charset as the sender named it; null to find out
 * @param longest UTF-16 code units that it may have
 */
record TextFile(InputStream content, String charset, int longest) implements WrittenReportFile {

    private static final int SAMPLE = 1 << 16;
    private static final String CONTROLS_ALLOWED = "\t\n\u000B\f\r\u0085";

    static TextFile open(Path file, String charset, WrittenReportLimits limits) throws IOException {
        return switch (FileKind.of(file)) {
            case OTHER -> new TextFile(Files.newInputStream(file), charset, limits.longestText());
            case UTF_16 -> throw new RuleBroken(Fault.of("manuscript-utf-16"));
            case PDF -> throw new RuleBroken(Fault.of("manuscript-is-pdf"));
            default -> throw new RuleBroken(Fault.of("manuscript-not-text"));
        };
    }

    @Override
    public WrittenReport read() {
        try {
            // no encoding takes more than four bytes for a UTF-16 code unit
            byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 4L * longest + 5));
            byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
            Charset encoding = Encodings.of(sample, bytes.length == sample.length, charset);
            String text = decode(ByteBuffer.wrap(bytes).position(Encodings.markLength(sample)), encoding);
            if (text.isBlank()) {
                throw new RuleBroken(Fault.of("manuscript-empty"));
            }
            if (text.chars().anyMatch(TextFile::isNoText)) {
                throw new RuleBroken(Fault.of("manuscript-not-text"));
            }
            return WrittenReport.ofPlainText(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isExtracted() {
        return false;
    }

    private String decode(ByteBuffer bytes, Charset encoding) throws CharacterCodingException {
        CharsetDecoder decoder = Encodings.strict(encoding);
        CharBuffer text = CharBuffer.allocate(Math.min(longest, bytes.remaining()));
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new RuleBroken(Fault.of("manuscript-undecodable", encoding.name(), bytes.position() + 1));
        }
        if (result.isOverflow()) {
            throw new TooLarge("manuscript-too-long", longest);
        }
        decoder.flush(text);
        return text.flip().toString();
    }

    private static boolean isNoText(int unit) {
        return Character.isISOControl(unit) && CONTROLS_ALLOWED.indexOf(unit) < 0;
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
