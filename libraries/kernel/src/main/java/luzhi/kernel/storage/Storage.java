package luzhi.kernel.storage;

/** Where a service writes. */
public enum Storage {
    DATABASE("database"), TEMPORARY_FILES("temporary files");

    private final String words;

    Storage(String words) {
        this.words = words;
    }

    /** What operators call it. */
    @Override
    public String toString() {
        return words;
    }
}
