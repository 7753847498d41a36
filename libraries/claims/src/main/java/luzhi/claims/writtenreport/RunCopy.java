package luzhi.claims.writtenreport;

/**
 * Cuts runs in two: closes the one at hand, lets something stand between, and goes on with another that has the same tags and
 * properties. What comes before is copied as it is.
 */
final class RunCopy {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final String KEEP_SPACE = " xml:space=\"preserve\"";

    private final RawCopy copy;

    /** The beginning of the run that was cut last, tag and properties. */
    private String beginning;
    private long beginningOf = -1;
    /** The tag of the text element that was cut last. */
    private String textTag;
    private long textTagOf = -1;
    /** The text that was cut last, and how much of it is copied. */
    private long text = -1;
    private int textCopied;

    RunCopy(RawCopy copy) {
        this.copy = copy;
    }

    /** Writes before a run, or where copying stands within it if that is further on. */
    void writeBefore(WordRun run, String tags) {
        if (copy.position() <= run.start()) {
            copy.copyTo(run.start());
            copy.write(tags);
        } else {
            copy.write(closed(run) + tags + beginning);
        }
    }

    /**
     * Cuts a run between its elements.
     *
     * @param place where the later one begins
     * @param isFirst whether nothing of interest stands before it, so that the run need not be cut
     */
    void cutBefore(WordRun run, long place, boolean isFirst, String tags) {
        if (isFirst && copy.position() <= run.start()) {
            copy.copyTo(run.start());
            copy.write(tags);
        } else {
            copyBeginning(run);
            copy.copyTo(place);
            copy.write(closed(run) + tags + beginning);
        }
    }

    /**
     * Cuts a run within a text.
     *
     * @param source where the text stands
     * @param units before the cut, UTF-16 code units
     */
    void cutText(WordRun run, long source, int units, boolean escaped, String tags) {
        copyBeginning(run);
        copyTextTag(run);
        if (text != source) {
            text = source;
            textCopied = 0;
            copy.copyTo(escaped ? source : source + CDATA.length());
        }
        copy.copyUnits(units - textCopied, escaped);
        textCopied = units;
        copy.write((escaped ? "" : CDATA_END) + "</" + run.tag("t") + '>' + closed(run) + tags + beginning + textTag
                + (escaped ? "" : CDATA));
    }

    private static String closed(WordRun run) {
        return "</" + run.tag("r") + '>';
    }

    private void copyBeginning(WordRun run) {
        if (beginningOf == run.start()) {
            return;
        }
        copy.copyTo(run.start());
        String tag = passed(run.contentStart());
        String properties = "";
        if (run.formatting() != null) {
            copy.copyTo(run.formatting().start());
            properties = passed(run.formatting().end());
        }
        beginning = tag + properties;
        beginningOf = run.start();
    }

    private String passed(long end) {
        String passed = copy.take(end);
        copy.write(passed);
        return passed;
    }

    /** Either half may end in a space now, which Word drops unless it is told otherwise. */
    private void copyTextTag(WordRun run) {
        WordRun.TextElement element = run.text();
        if (textTagOf == element.start()) {
            return;
        }
        copy.copyTo(element.start());
        String tag = copy.take(element.contentStart());
        textTag = tag.contains("xml:space") ? tag : tag.substring(0, tag.length() - 1) + KEEP_SPACE + '>';
        textTagOf = element.start();
        copy.write(textTag);
    }
}
