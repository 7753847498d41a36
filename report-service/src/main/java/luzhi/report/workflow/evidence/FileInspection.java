package luzhi.report.workflow.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

import luzhi.core.PlainJava;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** Finds out what a file is by what is in it, whatever its sender calls it. Tika knows the magic numbers. */
@PlainJava
final class FileInspection {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry KINDS = MAGIC.getMediaTypeRegistry();
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");
    private static final Set<MediaType> MARKUP = Set.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XML);
    private static final String ENCRYPTED = utf16("EncryptedPackage");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n\\f]]");

    private final long mostUnpacked;

    /** @param mostUnpacked bytes that a file may unpack to */
    FileInspection(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    private static String utf16(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** @throws RuleBroken if the file is of another type, damaged, encrypted, or holds macros */
    void require(FileType declared, byte[] content) {
        MediaType magic = magic(content);
        if (magic.equals(OLE)) {
            throw new RuleBroken(Fault.of(isEncrypted(content) ? "evidence-encrypted" : "evidence-old-office-file"));
        }
        // of text in another encoding nothing can be told but that it is said to be text
        boolean mayBeText = declared == FileType.TEXT && magic.equals(MediaType.OCTET_STREAM);
        FileType found = mayBeText
                ? declared
                : find(magic, content).orElseThrow(
                        () -> new RuleBroken(Fault.of("evidence-type-unknown", magic, declared.mediaType())));
        if (found != declared) {
            throw new RuleBroken(Fault.of("evidence-type-differs", found.mediaType(), declared.mediaType()));
        }
        if (found == FileType.TEXT) {
            requireText(content);
        }
    }

    private static MediaType magic(byte[] content) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory is always readable", e);
        }
    }

    private Optional<FileType> find(MediaType magic, byte[] content) {
        if (KINDS.isInstanceOf(magic, MediaType.APPLICATION_ZIP)) {
            return Optional.of(PackedFile.read(content, mostUnpacked).type());
        }
        boolean isText = KINDS.isInstanceOf(magic, MediaType.TEXT_PLAIN)
                && MARKUP.stream().noneMatch(markup -> KINDS.isInstanceOf(magic, markup));
        return isText ? Optional.of(FileType.TEXT) : FileType.find(magic.getBaseType().toString());
    }

    /** Office files with a password are OLE files that hold the encrypted file as a part of this name. */
    private static boolean isEncrypted(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }

    private static void requireText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (NO_TEXT.matcher(text).find()) {
                throw new RuleBroken(Fault.of("text-with-control-characters"));
            }
        } catch (CharacterCodingException otherEncoding) {
            throw new RuleBroken(Fault.of("evidence-text-not-utf-8"));
        }
    }
}
