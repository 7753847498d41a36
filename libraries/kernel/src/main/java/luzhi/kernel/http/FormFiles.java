package luzhi.kernel.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;

import luzhi.core.language.ByteSize;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;
import luzhi.core.rows.RowFiles;

/**
 * The files of a form, one after the other, read while the form arrives: a block of it is held and no more. Whatever else the form has in
 * it is refused where it begins, and the last file has no end before the form has one.
 */
public final class FormFiles extends InputStream {

    private static final int BLOCK = 8 << 10;
    /** What may stand before a file, between its end and that of the form: much more than browsers send. */
    private static final int LARGEST_HEAD = 16 << 10;
    /** The same of a form with texts: it lies within what {@link BodyIntake} collects. */
    private static final int LARGEST_HEAD_WITH_TEXTS = 48 << 10;
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
    private final List<String> fields;
    private final List<MediaType> taken;
    private final Set<String> textFields;
    private final Map<String, List<String>> texts = new HashMap<>();
    private final int largestHead;
    private final MultipartParser.ParseState parser;
    private final byte[] block = new byte[BLOCK];
    private final byte[] content;
    private int begin;
    private int end;
    private int withoutContent;
    private int begun;
    private int at;
    /** Of the files that began, the one at hand first. */
    private final Deque<MediaType> types = new ArrayDeque<>();
    /** Where files end within the content at hand, but for the last. */
    private final Deque<Integer> ends = new ArrayDeque<>();

    /**
     * Reads up to where the first file begins.
     *
     * @param form null if nothing was sent
     * @param formType that of the form, with its boundary; null if none was sent
     * @param fields what the files are named, in the order in which they come; one at least
     * @param taken what each may be
     * @throws RuleBroken if it is no form, or none that begins with such a file
     * @throws TooLarge if more stands before the file than may
     * @throws Unsupported if the file is a form itself, or nothing that is taken
     */
    public FormFiles(@Nullable InputStream form, @Nullable MediaType formType, List<String> fields,
            List<MediaType> taken) throws IOException {
        this(form, formType, fields, taken, Set.of());
    }

    /**
     * The same of a form with texts.
     *
     * @param textFields what fields with text are named that may stand before the first file
     */
    FormFiles(@Nullable InputStream form, @Nullable MediaType formType, List<String> fields, List<MediaType> taken,
            Set<String> textFields) throws IOException {
        String boundary = formType == null ? null : formType.getParameters().get(BOUNDARY);
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new RuleBroken(Fault.of("form-without-boundary", LONGEST_BOUNDARY));
        }
        this.form = form == null ? nullInputStream() : form;
        this.fields = List.copyOf(fields);
        this.taken = taken;
        this.textFields = textFields;
        this.largestHead = textFields.isEmpty() ? LARGEST_HEAD : LARGEST_HEAD_WITH_TEXTS;
        // a boundary that began in one block may turn out to be content in the next
        this.content = new byte[2 * BLOCK];
        this.parser = MultipartParser.beginParse(new Parts(), boundary.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name());
        find();
    }

    private void find() throws IOException {
        while (types.isEmpty()) {
            if (parser.isComplete()) {
                throw new RuleBroken(Fault.of("form-without-file", fields.get(at)));
            }
            advance();
        }
    }

    /** What stood before the first file: by field, in order. */
    Map<String, List<String>> texts() {
        return texts;
    }

    /** What the file at hand is. */
    public MediaType type() {
        return types.getFirst();
    }

    /**
     * Goes on to where the next file begins, which there has to be. What is left of the one at hand is passed over.
     *
     * @throws RuleBroken if another field stands there, or none
     * @throws TooLarge if more stands before the file than may
     * @throws Unsupported if the file is a form itself, or nothing that is taken
     */
    public void next() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        ends.poll();
        types.poll();
        at++;
        find();
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
        while (begin == endAtHand()) {
            if (!ends.isEmpty() || parser.isComplete()) {
                return -1;
            }
            advance();
        }
        int moved = Math.min(length, endAtHand() - begin);
        System.arraycopy(content, begin, bytes, offset, moved);
        begin += moved;
        return moved;
    }

    @Override
    public int available() {
        return endAtHand() - begin;
    }

    private int endAtHand() {
        return ends.isEmpty() ? end : ends.getFirst();
    }

    @Override
    public void close() throws IOException {
        form.close();
    }

    private void advance() throws IOException {
        int read = form.read(block);
        if (read < 0) {
            throw new RuleBroken(Fault.of(begun == 0 && withoutContent == 0 ? "form-without-file" : "form-broken",
                    named()));
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
            throw new RuleBroken(Fault.of("form-broken", named()));
        }
        if (withoutContent > largestHead && !parser.isComplete()) {
            throw new TooLarge("form-head-too-large", ByteSize.of(largestHead), named());
        }
    }

    private String named() {
        return String.join(", ", fields);
    }

    /** What the parser finds. */
    private final class Parts implements MultipartParser.PartHandler {

        /** The text at hand; null while a file is. */
        private @Nullable ByteArrayOutputStream text;
        private String field = "";

        @Override
        public void beginPart(CaseInsensitiveMap<String> headers) {
            String disposition = Optional.ofNullable(headers.getFirst("Content-Disposition")).orElse("");
            String name = HeaderUtil.extractQuotedValueFromHeader(disposition, "name");
            if (name == null) {
                throw new RuleBroken(Fault.of("form-part-without-name", named()));
            }
            if (begun == 0 && textFields.contains(name)) {
                text = new ByteArrayOutputStream();
                field = name;
                return;
            }
            if (begun > 0 && fields.subList(0, begun).contains(name)) {
                throw new RuleBroken(Fault.at(name, "form-with-several-files", name));
            }
            String wanted = begun < fields.size() ? fields.get(begun) : named();
            if (!name.equals(wanted)) {
                throw new RuleBroken(Fault.at(name, "form-field-not-taken", name, wanted));
            }
            String fileName = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
            if (fileName == null || fileName.isBlank()) {
                throw new RuleBroken(Fault.at(name, "form-file-without-name", name));
            }
            String encoding = headers.getFirst(MultipartParser.CONTENT_TRANSFER_ENCODING);
            if (encoding != null && !encoding.matches("(?i)binary|8bit|7bit")) {
                throw new Unsupported("form-file-encoded", encoding);
            }
            MediaType type = typeOf(headers.getFirst("Content-Type"), fileName);
            if (taken.stream().noneMatch(type::isCompatible)) {
                throw notTaken(type.toString());
            }
            begun++;
            types.add(type);
        }

        @Override
        public void data(ByteBuffer bytes) {
            int length = bytes.remaining();
            if (text != null) {
                byte[] more = new byte[length];
                bytes.get(more);
                text.writeBytes(more);
                return;
            }
            bytes.get(content, end, length);
            end += length;
            withoutContent = length > 0 ? 0 : withoutContent;
        }

        @Override
        public void endPart() {
            if (text != null) {
                texts.computeIfAbsent(field, named -> new ArrayList<>()).add(text.toString(StandardCharsets.UTF_8));
                text = null;
                return;
            }
            // the last one ends with the form: what stands behind it is looked at all the same
            if (begun < fields.size()) {
                ends.add(end);
            }
        }
    }

    private Unsupported notTaken(String found) {
        return new Unsupported("form-file-type", found, taken.stream()
                .filter(each -> !each.equals(MediaType.MULTIPART_FORM_DATA_TYPE)).map(MediaType::toString).toList());
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
