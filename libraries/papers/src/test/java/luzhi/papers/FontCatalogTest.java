package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import luzhi.core.problem.Refusal;
import luzhi.core.problem.Unavailable;

class FontCatalogTest {

    @TempDir
    Path folder;

    private Fonts settings(String... files) {
        Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            faces.put(face, new Face("仿宋", List.of(files)));
        }
        return new Fonts(List.of(folder.toString(), "/nowhere"), faces);
    }

    private Path file(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.createFile(folder.resolve(name));
    }

    @Test
    void aFontIsFoundInAFolderOfTheFolderWhateverTheCaseOfItsName() throws IOException {
        Path there = file("deep/down/SimFang.TTF");
        FontFile found = new FontCatalog(settings("absent.otf", "simfang.ttf")).get().get(Typeface.BODY).get(0);
        assertEquals(there.toUri(), found.location());
    }

    @Test
    void theFirstThatIsThereComesBeforeTheOthers() throws IOException {
        Path second = file("second.otf");
        Path third = file("third.ttc");
        List<FontFile> found = new FontCatalog(settings("first.ttf", "second.otf", "third.ttc#Song")).get()
                .get(Typeface.TITLE);
        assertEquals(List.of(new FontFile(second.toUri(), null), new FontFile(third.toUri(), "Song")), found);
    }

    @Test
    void whereThereIsNoFontItIsSaidWhatWasLookedForAndWhere() {
        Refusal refused = assertThrows(Unavailable.class,
                () -> new FontCatalog(settings("one.ttf", "other.otf")).get());
        assertEquals("no-font", refused.faults().get(0).code());
        assertEquals(List.of("仿宋", "one.ttf, other.otf", folder + ", /nowhere"),
                refused.faults().get(0).arguments());
    }

    @Test
    void aFontThatIsAddedLaterIsFound() throws IOException {
        FontCatalog library = new FontCatalog(settings("later.ttf"));
        assertThrows(Unavailable.class, library::get);
        file("later.ttf");
        assertEquals(1, library.get().get(Typeface.BODY).size());
    }

    @Test
    void theServiceAlwaysHasAFont() throws IOException {
        Map<Typeface, List<FontFile>> fonts = new FontCatalog(PaperWriters.fonts(List.of())).get();
        assertTrue(fonts.values().stream().allMatch(files -> files.size() == 1
                && files.get(0).location().toString().startsWith("classpath:fonts/ttf/NotoSansSC/")));
    }

    @Test
    void nothingButTheFontsThatWereFoundIsOpened() throws IOException {
        Path font = file("font.ttf");
        Path other = file("other.ttf");
        FontResources resources = new FontResources(Set.of(font.toUri()));
        assertEquals(-1, resources.getResource(font.toUri()).read());
        assertThrows(IOException.class, () -> resources.getResource(other.toUri()));
        assertThrows(IOException.class, () -> resources.getOutputStream(font.toUri()));
    }
}
