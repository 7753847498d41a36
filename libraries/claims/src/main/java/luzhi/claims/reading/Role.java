package luzhi.claims.reading;

/** What a figure is to those around it, as the words before it say. */
public enum Role {
    /** How much there is of something. */
    LEVEL,
    /** By how much it rose or fell, or lies above or below something, in its own unit. */
    CHANGE,
    /** By what part of what it was. */
    GROWTH,
    /** What part of something it is: 占, 率, 比重. */
    SHARE,
    /** How much falls to one of something: 校均, 生均, 人均. */
    AVERAGE,
    /** One thing to another: 1:11.7. */
    RATIO,
    /** How many times as much: 2.3倍. */
    MULTIPLE,
    /** A word that states a figure: 全额, 零, 无; or how many are taken together: 两项合计. */
    WORD
}
