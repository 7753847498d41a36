package luzhi.claims.writtenreport;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

import luzhi.core.archive.CompoundFile;
import luzhi.core.archive.FileKind;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** A report as a Word file (DOCX, ECMA-376). */
public final class WordFile implements WrittenReportFile {

    private final WordPackage file;
    private final int longestText;
    private WordText.Result text;

    private WordFile(WordPackage file, int longestText) {
        this.file = file;
        this.longestText = longestText;
    }

    /**
     * @throws TooLarge if it unpacks to too much
     * @throws RuleBroken if it is another kind of file, damaged, encrypted, or holds macros
     */
    static WordFile open(Path path, WrittenReportLimits limits) throws IOException {
        CompoundFile.refuse(path, "manuscript-encrypted", "manuscript-old-word");
        return switch (FileKind.of(path)) {
            case ZIP -> new WordFile(WordPackage.open(path, limits.largestUnpacked()), limits.longestText());
            case PDF -> throw new RuleBroken(Fault.of("manuscript-is-pdf"));
            default -> throw new RuleBroken(Fault.of("manuscript-not-word"));
        };
    }

    @Override
    public WrittenReport read() {
        try {
            WordText reading = new WordText(longestText);
            WordParts parts = WordParts.of(file);
            try (Reader characters = PartText.of(file, parts.main()).open(file.read(parts.main()))) {
                new WordWalker(new Markup(characters), parts.styles(), reading).walk();
            }
            text = reading.result();
            return text.report();
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        } catch (ZipException | EOFException | CharacterCodingException damaged) {
            throw new RuleBroken(Fault.of("file-damaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser wraps what the stream below it throws. */
    private static RuntimeException refusal(XMLStreamException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused) {
                return refused;
            }
        }
        return new RuleBroken(Fault.of("file-damaged"));
    }

    /**
     * The file with remarks as comments, in a file of its own that is gone once it is closed. Nothing else in it changes,
     * except that a run is cut in two where a remark begins or ends within it.
     *
     * @param remarks about the text that {@link #read} answered, which has to come first
     * @param signature under which they stand
     * @throws RuleBroken if a part of the file is damaged that the text does not depend on
     */
    public InputStream withComments(List<Remark> remarks, CommentSignature signature) {
        try {
            Path commented = Files.createTempFile("luzhi-manuscript-", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(commented))) {
                new CommentedFile(file, WordParts.of(file), text.boxes(), remarks, signature).writeTo(out);
                out.flush();
                return Files.newInputStream(commented);
            } finally {
                // gone now where the system permits it, and otherwise once it is closed by whoever cleans up
                commented.toFile().delete();
            }
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        } catch (ZipException | EOFException damaged) {
            throw new RuleBroken(Fault.of("file-damaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
