package luzhi.claims.record;

/** Where words stand that name something, from a figure. */
enum Nearness {
    /** In the heading above its sentence, or in the lines before. */
    AROUND,
    /** In its sentence. */
    SENTENCE,
    /** In its clause. */
    CLAUSE,
    /** In its label. */
    LABEL
}
