package luzhi.papers;

import java.util.List;
import java.util.Map;

/**
 * The fonts of official papers.
 *
 * @param folders where font files are looked for, with the folders in them; the earlier ones first
 * @param faces what stands for each typeface
 */
public record Fonts(List<String> folders, Map<Typeface, Face> faces) {

    public Fonts {
        folders = List.copyOf(folders);
        faces = Map.copyOf(faces);
    }
}
