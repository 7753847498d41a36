package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import luzhi.papers.PrintedPages.Line;

/** A Word file as LibreOffice lays it out: 22 lines of 28 characters, as GB/T 9704-2012 prescribes. */
class WordInLibreOfficeTest {

    private static final int ENOUGH_SECONDS = 120;
    private static final String FONT = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    @TempDir
    static Path folder;

    private static PrintedPages pages;

    @BeforeAll
    static void layOut() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "Skipped: LibreOffice (soffice) is not installed here");
        List<Block> body = new ArrayList<>(List.of(new Block.Heading(1, "一级标题")));
        IntStream.range(0, 3).forEach(each -> body.add(Block.Paragraph.of("育".repeat(28 * 20 - 2))));
        Path file = folder.resolve("paper.docx");
        Files.write(file, PaperWriters.word().write(new Paper("标题", "摘要", body,
                new Paper.Signature("某市人民政府", "2020年10月31日"), List.of())));
        ProcessBuilder office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
                folder.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        office.environment().put("FONTCONFIG_FILE", fonts().toString());
        Process running = office.start();
        assertTrue(running.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS), "LibreOffice does not come to an end");
        pages = PrintedPages.of(Files.readAllBytes(folder.resolve("paper.pdf")));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":")).map(Path::of)
                .anyMatch(each -> Files.isExecutable(each.resolve("soffice")));
    }

    /** The one font that is there on any machine takes the place of those that the file names. */
    private static Path fonts() throws IOException {
        try (InputStream font = WordInLibreOfficeTest.class.getClassLoader().getResourceAsStream(FONT)) {
            Files.copy(font, Files.createDirectory(folder.resolve("fonts")).resolve("NotoSansSC.ttf"));
        }
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(folder.resolve("fonts"), folder.resolve("cache")));
    }

    private static List<Line> linesOfText(int page) {
        return pages.page(page).stream().filter(line -> line.text().contains("育")).toList();
    }

    @Test
    void aFullLineHas28Characters() {
        List<Line> whole = linesOfText(1).stream().skip(1).toList();
        whole.stream().limit(whole.size() - 1L).forEach(line -> assertEquals("育".repeat(28), line.text()));
    }

    @Test
    void aFullPageHas22Lines() {
        assertEquals(22, linesOfText(2).size());
    }
}
