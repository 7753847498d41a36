package luzhi.bench.truth;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to misprint a figure. */
enum Slip {
    /** Two neighbouring digits change places. */
    EXCHANGED((number, random) -> {
        int[] places = digits(number);
        int first = random.nextInt(Math.max(1, places.length - 1));
        return places.length < 2 ? number : exchanged(number, places[first], places[first + 1]);
    }),
    /** One digit for another. */
    CHANGED((number, random) -> {
        int[] places = digits(number);
        int place = places[random.nextInt(places.length)];
        char digit = (char) ('1' + (number.charAt(place) - '0' + random.nextInt(8)) % 9);
        return number.substring(0, place) + digit + number.substring(place + 1);
    }),
    /** The point one place to the right. */
    POINT((number, random) -> {
        int point = number.indexOf('.');
        return point < 0 ? number : pointAt(number.replace(".", ""), point + 1);
    }),
    /** 亿 for 万, or the other way round. */
    MULTIPLE((number, random) -> number);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private final BiFunction<String, Random, String> slip;

    Slip(BiFunction<String, Random, String> slip) {
        this.slip = slip;
    }

    private static int[] digits(String number) {
        return java.util.stream.IntStream.range(0, number.length()).filter(i -> Character.isDigit(number.charAt(i)))
                .toArray();
    }

    private static String exchanged(String number, int first, int second) {
        StringBuilder other = new StringBuilder(number);
        other.setCharAt(first, number.charAt(second));
        other.setCharAt(second, number.charAt(first));
        return other.toString();
    }

    private static String pointAt(String digits, int place) {
        return place >= digits.length() ? digits : digits.substring(0, place) + '.' + digits.substring(place);
    }

    /** The figure misprinted; nothing where it cannot be so. */
    Optional<String> of(String printed, Random random) {
        if (this == MULTIPLE) {
            String other = printed.contains("万") ? printed.replace('万', '亿') : printed.replace('亿', '万');
            return Optional.of(other).filter(each -> !each.equals(printed));
        }
        Matcher number = NUMBER.matcher(printed);
        if (!number.find()) {
            return Optional.empty();
        }
        String other = printed.substring(0, number.start()) + slip.apply(number.group(), random)
                + printed.substring(number.end());
        return Optional.of(other).filter(each -> !each.equals(printed) && !each.startsWith("0"));
    }
}
