package luzhi.kernel.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;
import luzhi.core.rows.RowFiles;

/**
 * The only file of a form, read while the form arrives: a block of it is held and no more. Whatever else the form has in it is refused
 * where it begins, and the file has no end before the form has one.
 */
final class FilePart extends InputStream {

    private static final int BLOCK = 8 << 10;
    /** What may stand before a file, between its end and that of the form: much more than browsers send. */
    private static final int LARGEST_HEAD = 16 << 10;
    private static final int LONGEST_BOUNDARY = 70;
    private static final String BOUNDARY = "boundary";
    private static final String UNDECLARED = "application/octet-stream";
    /** What browsers call a CSV file where Excel is installed. */
    private static final String OF_EXCEL = "application/vnd.ms-excel";
    private static final Map<String, String> BY_ENDING = Map.of("csv", RowFiles.CSV, "xlsx", RowFiles.XLSX,
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "txt", "text/plain", "pdf", "application/pdf", "ofd", "application/ofd", "png", "image/png",
            "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private final InputStream form;
    private final List<MediaType> taken;
    private final MultipartParser.ParseState parser;
    private final byte[] block = new byte[BLOCK];
    private final byte[] content;
    private int begin;
    private int end;
    private int withoutContent;
    private MediaType type;

    /**
     * Reads up to where the file begins.
     *
     * @param form null if nothing was sent
     * @param formType that of the form, with its boundary
     * @param taken what the file may be
     * @throws RuleBroken if it is no form, or none that begins with a file named {@code file}
     * @throws TooLarge if more stands before the file than may
     * @throws Unsupported if the file is a form itself, or nothing that is taken
     */
    FilePart(InputStream form, MediaType formType, List<MediaType> taken) throws IOException {
        String boundary = formType.getParameters().get(BOUNDARY);
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new RuleBroken(Fault.of("form-without-boundary", LONGEST_BOUNDARY));
        }
        this.form = form == null ? nullInputStream() : form;
        this.taken = taken;
        // a boundary that began in one block may turn out to be content in the next
        this.content = new byte[2 * BLOCK];
        this.parser = MultipartParser.beginParse(new Parts(), boundary.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name());
        while (type == null) {
            if (parser.isComplete()) {
                throw new RuleBroken(Fault.of("form-without-file", FileForm.FIELD));
            }
            advance();
        }
    }

    /** What the file is. */
    MediaType type() {
        return type;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws RuleBroken if something stands behind the file, or the form breaks off */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (begin == end) {
            if (parser.isComplete()) {
                return -1;
            }
            advance();
        }
        int moved = Math.min(length, end - begin);
        System.arraycopy(content, begin, bytes, offset, moved);
        begin += moved;
        return moved;
    }

    @Override
    public int available() {
        return end - begin;
    }

    @Override
    public void close() throws IOException {
        form.close();
    }

    private void advance() throws IOException {
        int read = form.read(block);
        if (read < 0) {
            throw new RuleBroken(Fault.of(type == null && withoutContent == 0 ? "form-without-file" : "form-broken",
                    FileForm.FIELD));
        }
        begin = 0;
        end = 0;
        withoutContent += read;
        try {
            parser.parse(ByteBuffer.wrap(block, 0, read));
        } catch (Refusal ours) {
            throw ours;
        } catch (IOException | RuntimeException unreadable) {
            // what the parser throws at what it cannot read has no public type
            throw new RuleBroken(Fault.of("form-broken", FileForm.FIELD));
        }
        if (withoutContent > LARGEST_HEAD && !parser.isComplete()) {
            throw new TooLarge("form-head-too-large", LARGEST_HEAD, FileForm.FIELD);
        }
    }

    /** What the parser finds. */
    private final class Parts implements MultipartParser.PartHandler {

        @Override
        public void beginPart(CaseInsensitiveMap<String> headers) {
            String disposition = Optional.ofNullable(headers.getFirst("Content-Disposition")).orElse("");
            String name = HeaderUtil.extractQuotedValueFromHeader(disposition, "name");
            if (name == null) {
                throw new RuleBroken(Fault.of("form-part-without-name", FileForm.FIELD));
            }
            if (!name.equals(FileForm.FIELD)) {
                throw new RuleBroken(Fault.at(name, "form-field-not-taken", name, FileForm.FIELD));
            }
            if (type != null) {
                throw new RuleBroken(Fault.at(name, "form-with-several-files", FileForm.FIELD));
            }
            String fileName = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
            if (fileName == null || fileName.isBlank()) {
                throw new RuleBroken(Fault.at(name, "form-file-without-name", FileForm.FIELD));
            }
            String encoding = headers.getFirst(MultipartParser.CONTENT_TRANSFER_ENCODING);
            if (encoding != null && !encoding.matches("(?i)binary|8bit|7bit")) {
                throw new Unsupported("form-file-encoded", encoding);
            }
            type = typeOf(headers.getFirst("Content-Type"), fileName);
            if (taken.stream().noneMatch(type::isCompatible)) {
                throw notTaken(type.toString());
            }
        }

        @Override
        public void data(ByteBuffer bytes) {
            int length = bytes.remaining();
            bytes.get(content, end, length);
            end += length;
            withoutContent = length > 0 ? 0 : withoutContent;
        }

        @Override
        public void endPart() {
            // what stands behind it is looked at all the same
        }
    }

    private Unsupported notTaken(String found) {
        return new Unsupported("form-file-type", found, taken.stream()
                .filter(each -> !each.equals(MediaType.MULTIPART_FORM_DATA_TYPE)).map(MediaType::toString)
                .collect(Collectors.joining(", ")));
    }

    private MediaType typeOf(String declared, String fileName) {
        String said = declared == null || declared.isBlank() ? UNDECLARED : declared;
        String plain = said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("multipart/")) {
            throw new Unsupported("form-in-form", plain);
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isMisnamed = plain.equals(OF_EXCEL) && ending.equals("csv");
        if (plain.equals(UNDECLARED) || isMisnamed) {
            return MediaType.valueOf(BY_ENDING.getOrDefault(ending, UNDECLARED));
        }
        try {
            return MediaType.valueOf(said);
        } catch (IllegalArgumentException unreadable) {
            throw notTaken(said);
        }
    }
}
