package luzhi.claims.record;

/** What speaks for a figure being that of a candidate, or against it, and how much; none looks at a value. */
enum Trait {
    /** How much of the measure's name stands in the label: 0 to 1. */
    NAME_IN_LABEL(2.5),
    /** How much of it stands in the clause. */
    NAME_IN_CLAUSE(2.3),
    /** How much of it stands in the sentence. */
    NAME_IN_SENTENCE(3.2),
    /** How much of it stands in the heading or the lines before, at the farthest. */
    NAME_AROUND(2.0),
    /** All of it stands in the label. */
    WHOLE_NAME(0.3),
    /** How much of the label no name of the candidate has: 0 to 1. */
    UNEXPLAINED(-3.4),
    /** The label names a school or a kind of education that no measure is about. */
    OTHER_EDUCATION(-4.0),
    /** How many of its parts the clause names. */
    PART_IN_CLAUSE(2.0),
    /** How many of its parts only the sentence names, and no other of their kind. */
    PART_IN_SENTENCE(0.9),
    /** How many of its parts only the heading or the lines before name, and no other of their kind. */
    PART_AROUND(0.1),
    /** How many of its parts stand so far away among others of their kind. */
    PART_AMONG_OTHERS(-0.7),
    /** How many parts by which it could be broken down the label names, and it has another or none. */
    PART_MISSED(-3.2),
    /** How many of them the clause or the sentence names. */
    PART_MISSED_NEAR(-0.4),
    /** How many of them only the heading or the lines before name, and no other of their kind. */
    PART_MISSED_AROUND(-0.3),
    /** The unit is only the first half of that of the measure: 元 where it is 元/生. */
    HALF_A_UNIT(-0.6),
    /** Both units count things, of different kinds. */
    COUNTS_OTHERWISE(-2.2),
    /** The words say growth, share, change or average, and the measure is none; or the other way round. */
    OTHER_ROLE(-3.2),
    /** The period was said of figures before, not of this. */
    PERIOD_CARRIED(-0.1),
    /** The same of a part of a year, as 前三季度. */
    PART_OF_YEAR_CARRIED(-1.0),
    /** A percentage, and the period that was said before is one of several years. */
    RATE_OF_YEARS(-2.0),
    /** The period is that of the report, and not the one that is said. */
    PERIOD_OF_REPORT(-2.7),
    /** The year that is in the period said, or that the period said is in. */
    PERIOD_AROUND(-2.4),
    /** The same where the period was said of figures before. */
    CARRIED_OF_REPORT(-1.4), CARRIED_AROUND(-1.0),
    /** The year before. */
    PERIOD_BEFORE(-3.7),
    /** The year before, where the words say from what it came: 由113个压缩到28个. */
    PERIOD_FROM(-0.5),
    /** The region of the text, where another is named. */
    OTHER_REGION(-1.5),
    /** How many figures beside it are on record as others of its measure. */
    BESIDE_ITS_MEASURE(1.0),
    /** How many of these differ only by region, period or one part. */
    BESIDE_ITS_LIKE(1.5),
    /** Another figure beside it is that on record. */
    BESIDE_ITSELF(-3.0);

    /** What speaks for a figure being none on record. */
    static final double NONE = 1.8;

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    double times(double much) {
        return weight * much;
    }
}
