package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The unit of an average, where only its first half is printed: 生均 … 元 is yuan per student. */
final class AverageUnits {

    /** What a unit becomes behind these words. */
    private record Form(String printed, Pattern words, String unit) {}

    private static final List<Form> FORMS = List.of(
            new Form("CNY", Pattern.compile("月均|每月|月人均|每人每月|月平均"), "CNY/month"),
            new Form("CNY", Pattern.compile("年均|年平均|每年|年人均"), "CNY/year"),
            new Form("CNY", Pattern.compile("生均|每生|生平均"), "CNY/student"),
            new Form("person", Pattern.compile("班均|平均每班|每班"), "student/class"),
            new Form("person", Pattern.compile("校均|园均|平均每(?:校|所)|每所|平均规模"), "student/school"),
            new Form("m2", Pattern.compile("生均|每生"), "m2/student"),
            new Form("book", Pattern.compile("生均|每生"), "book/student"),
            new Form("次", Pattern.compile("人均|师均"), "person-time/person"));

    /** Nobody gets so much: who prints more says of all what 生均 funds come to. */
    private static final BigDecimal MOST_EACH = BigDecimal.valueOf(1_000_000);

    private AverageUnits() {}

    /** Whether an amount may be one for each. */
    static boolean mayBeEach(Mention mention) {
        return mention.value().abs().compareTo(MOST_EACH) < 0;
    }

    static String of(Mention mention) {
        if (!mayBeEach(mention)) {
            return mention.unit();
        }
        String words = mention.label() + mention.lead();
        return FORMS.stream()
                .filter(form -> form.printed().equals(mention.unit()) && form.words().matcher(words).find())
                .filter(form -> mention.is(Role.AVERAGE) || "CNY".equals(mention.unit()))
                .map(Form::unit).findFirst().orElse(mention.unit());
    }
}
