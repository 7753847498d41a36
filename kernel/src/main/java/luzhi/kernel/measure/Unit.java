package luzhi.kernel.measure;

import luzhi.kernel.language.Title;

/**
 * A unit of measurement.
 *
 * @param decimals how many decimals a stated value may have at most: 0 for things that are counted
 */
public record Unit(String code, Title title, int decimals) {

    public Unit {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("Unit " + code + " has " + decimals + " decimals; 0 to 10 are possible");
        }
    }
}
