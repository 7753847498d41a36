package luzhi.claims.inference;

/** How likely a printed number is a slip of another, by the ways in which people mistype and miscopy. */
final class Slips {

    private static final double SWAPPED = 0.25;
    private static final double CHANGED = 0.25;
    private static final double LOST = 0.06;
    private static final double DOUBLED = 0.06;
    private static final double MOVED = 0.09 / 8;
    private static final double NEARLY_MOVED = 0.03 / 8;
    private static final double NEARLY = 0.005;
    private static final int MOST_PLACES = 4;
    private static final int MOST_DIGITS = 15;

    private Slips() {}

    /** That the number is printed where one of the target was meant. */
    static double of(Quantity printed, Bounds target) {
        return of(printed.printed(), target);
    }

    /** The same of a number by itself. */
    static double of(Quantity.Printed printed, Bounds target) {
        return byHand(printed, target) + near(printed, target);
    }

    /** That it was mistyped or miscopied, and does not only lie near. */
    static double byHand(Quantity.Printed printed, Bounds target) {
        String digits = printed.digits();
        int n = digits.length();
        double step = printed.step().doubleValue();
        double low = target.low() / step - 0.5 - 1e-6;
        double high = target.high() / step + 0.5 + 1e-6;
        if (n == 0 || n > MOST_DIGITS || high <= 0) {
            return 0;
        }
        long number = Long.parseLong(digits);
        double sum = 0;
        long place = 1;
        for (int i = 0; i < n; i++) {
            long digit = number / place % 10;
            if (i + 1 < n) {
                long next = number / place / 10 % 10;
                long swapped = number + (next - digit) * place + (digit - next) * place * 10;
                sum += digit != next && isIn(swapped, low, high) ? SWAPPED / (n - 1) : 0;
                long without = number / place / 10 * place + number % place;
                sum += isIn(without, low, high) ? DOUBLED / n : 0;
            }
            long changed = number - digit * place;
            long with = number / place * place * 10 + number % place;
            boolean isReached = isReached(changed, place, low, high) || isReached(with, place, low, high);
            for (int other = 0; other < 10 && isReached; other++) {
                sum += other != digit && isIn(changed + other * place, low, high) ? CHANGED / (9 * n) : 0;
                sum += isIn(with + other * place, low, high) ? LOST / (10 * n) : 0;
            }
            place *= 10;
        }
        return sum + moved(number, target, step);
    }

    /** Whether some digit for a nought may lead there; mostly none does. */
    private static boolean isReached(long withNought, long place, double low, double high) {
        return withNought <= high && withNought + 9 * place >= low;
    }

    private static boolean isIn(double number, double low, double high) {
        return number >= low && number <= high;
    }

    private static double near(Quantity.Printed printed, Bounds target) {
        String digits = printed.digits();
        double step = printed.step().doubleValue();
        return digits.isEmpty() || digits.length() > MOST_DIGITS || target.high() / step + 0.5 <= 0
                ? 0
                : near(Long.parseLong(digits), target.middle() / step);
    }

    private static double near(long number, double target) {
        double off = Math.abs(number - target) / target;
        double sum = 0;
        if (target > 1) {
            sum += off < 0.15 ? 0.12 / (0.28 * target) : 0;
            sum += off < 0.025 ? 0.08 / (0.05 * target) : 0;
        }
        return Math.min(sum, 0.2);
    }

    private static double moved(long number, Bounds target, double step) {
        double sum = 0;
        double factor = 1;
        for (int i = 0; i < MOST_PLACES; i++) {
            factor *= 10;
            sum += moved(number * step * factor, step * factor / 2, target)
                    + moved(number * step / factor, step / factor / 2, target);
        }
        return sum;
    }

    private static double moved(double value, double half, Bounds target) {
        if (isIn(value, target.low() - half, target.high() + half)) {
            return MOVED;
        }
        return Math.abs(value - target.middle()) <= NEARLY * Math.abs(target.middle()) ? NEARLY_MOVED : 0;
    }
}
