package luzhi.core.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The powers of ten by which Chinese counts what is large: 24.73亿 for 2473000000, 6623万 for 66230000. */
public enum Magnitude {

    /** 万. */
    TEN_THOUSAND('万', 4),
    /** 亿. */
    HUNDRED_MILLION('亿', 8);

    private final char sign;
    private final int power;

    Magnitude(char sign, int power) {
        this.sign = sign;
        this.power = power;
    }

    /** The magnitude of that sign; nothing for any other character. */
    public static Optional<Magnitude> find(char sign) {
        return Arrays.stream(values()).filter(magnitude -> magnitude.sign == sign).findAny();
    }

    /** What is written between the number and the word of its unit. */
    public char sign() {
        return sign;
    }

    /** The exponent of ten. */
    public int power() {
        return power;
    }

    /** What one of it stands for. */
    public BigDecimal times() {
        return BigDecimal.TEN.pow(power);
    }
}
