package luzhi.claims.writtenreport;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;

import luzhi.core.archive.PackedFile;
import luzhi.core.archive.PartsInspection;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** The parts of a Word file (ECMA-376 Part 2). */
final class WordPackage {

    static final String TYPES = "[Content_Types].xml";

    private final PackedFile file;

    private WordPackage(PackedFile file) {
        this.file = file;
    }

    /**
     * @throws TooLarge if it unpacks to more bytes than that, or has too many parts
     * @throws RuleBroken if it is no sound archive, no Word file, or holds what nobody should open
     */
    static WordPackage open(Path path, long mostUnpacked) throws IOException {
        PackedFile file = PackedFile.open(path, mostUnpacked);
        try {
            if (file.holds("xl/workbook.xml")) {
                throw new RuleBroken(Fault.of("manuscript-is-workbook"));
            }
            if (!file.holds(TYPES)) {
                throw new RuleBroken(Fault.of("manuscript-not-word"));
            }
            PartsInspection.requireHarmless(file, mostUnpacked);
            return new WordPackage(file);
        } catch (RuntimeException | IOException refused) {
            file.close();
            throw refused;
        }
    }

    /** In the order of the archive. */
    List<? extends ZipEntry> parts() {
        return file.parts();
    }

    boolean holds(String part) {
        return file.holds(part);
    }

    /** @throws FileNotFoundException if there is no such part */
    InputStream read(String part) throws IOException {
        return file.read(part);
    }

    void close() throws IOException {
        file.close();
    }
}
