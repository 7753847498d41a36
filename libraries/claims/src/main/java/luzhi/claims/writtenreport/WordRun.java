package luzhi.claims.writtenreport;

/**
 * A run of text in a Word file ({@code w:r}) and where its tags stand in the part, in characters.
 *
 * @param start of its first tag
 * @param contentStart behind that tag
 * @param prefix of its namespace
 */
record WordRun(long start, long contentStart, String prefix, String namespace, Formatting formatting,
        TextElement text) {

    /**
     * Its properties ({@code w:rPr}).
     *
     * @param start of the first tag
     * @param end behind the last one
     */
    record Formatting(long start, long end) {}

    /**
     * The text element ({@code w:t}) that is being read.
     *
     * @param start of its first tag
     * @param contentStart behind that tag
     */
    record TextElement(long start, long contentStart) {}

    static WordRun begun(long start, long contentStart, String prefix, String namespace) {
        return new WordRun(start, contentStart, prefix == null ? "" : prefix, namespace, null, null);
    }

    WordRun with(Formatting properties) {
        return new WordRun(start, contentStart, prefix, namespace, properties, text);
    }

    WordRun with(TextElement element) {
        return new WordRun(start, contentStart, prefix, namespace, formatting, element);
    }

    /** How a name of the run's namespace is written. */
    String tag(String name) {
        return prefix.isEmpty() ? name : prefix + ':' + name;
    }
}
