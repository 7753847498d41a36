package luzhi.core.unit;

/** What a formula, or a part of one, stands for. */
public sealed interface UnitSignature {

    /** A number of something. */
    record Amount(Quantity quantity) implements UnitSignature {

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A number as it is written, or calculated from such alone: it takes the unit of what it is added to or compared with.
     *
     * @param hundreds how often 100 is a factor of it, less how often it is a divisor
     */
    record Plain(int hundreds) implements UnitSignature {

        @Override
        public String toString() {
            return "number";
        }
    }

    /** True or false. */
    record Condition() implements UnitSignature {

        @Override
        public String toString() {
            return "condition";
        }
    }

    /** Something is wrong with it, or with a name in it, which was told already. */
    record Unknown() implements UnitSignature {}

    /** @see Condition */
    UnitSignature CONDITION = new Condition();
    /** @see Unknown */
    UnitSignature UNKNOWN = new Unknown();

    static UnitSignature of(Quantity quantity) {
        return new Amount(quantity);
    }
}
