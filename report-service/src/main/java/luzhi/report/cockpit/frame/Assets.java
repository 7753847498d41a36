package luzhi.report.cockpit.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

import luzhi.kernel.http.EntityTags;

/** Files that pages are made with, each at an address that changes with its content: browsers keep them, and never an old one. */
final class Assets {

    /** The style of all pages. */
    static final String STYLE = address("cockpit.css");

    /** Writing into the cells of a table. */
    static final String GRID = address("grid.js");

    private static final int DIGITS = 12;

    private Assets() {}

    private static String address(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            String digest = HexFormat.of().formatHex(EntityTags.sha256().digest(in.readAllBytes()));
            return "/assets/" + name + "?" + digest.substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
