package luzhi.claims.reading;

/** How a text means a number: as it is, or as a bound or a rough size. */
public enum Precision {
    /** As it is printed. */
    EXACT,
    /** 近, 约, 余, 左右: nobody may calculate with it. */
    ABOUT,
    /** 超过, 以上, 不低于: this or more. */
    AT_LEAST,
    /** 不足, 以下, 不超过: this or less. */
    AT_MOST
}
