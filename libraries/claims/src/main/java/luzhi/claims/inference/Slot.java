package luzhi.claims.inference;

/** Which weights a term has: those of a form, for its first operand, its second, both together or the figure itself; or of none. */
final class Slot {

    /** How many parts a form has. */
    static final int PARTS = 4;
    private static final int NONE = Form.values().length * PARTS;
    static final int COUNT = NONE + Form.Group.values().length;
    /** How many forms there are, with those that slots of none make up. */
    static final int FORMS = (COUNT + PARTS - 1) / PARTS;

    private Slot() {}

    static int first(Form form) {
        return form.ordinal() * PARTS;
    }

    static int second(Form form) {
        return form.ordinal() * PARTS + 1;
    }

    static int pair(Form form) {
        return form.ordinal() * PARTS + 2;
    }

    static int words(Form form) {
        return form.ordinal() * PARTS + 3;
    }

    static int none(Form.Group group) {
        return NONE + group.ordinal();
    }

    static int form(int slot) {
        return slot / PARTS;
    }

    static boolean isNone(int slot) {
        return slot >= NONE;
    }

    /** Its place among those of its form; from 0 to 3. */
    static int part(int slot) {
        return slot % PARTS;
    }
}
