package luzhi.bench.siege;

import java.util.List;

/** Each of the hostile texts in the greatest length that is allowed, all at once, again and again. */
final class HostileTexts implements Kind {

    static final String PATH = "/v1/claims/check";
    private static final int CHARACTERS = 2_000_000;

    @Override
    public String name() {
        return "hostile-texts";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        List<Request> requests = HostileText.all(assault.random()).stream()
                .map(text -> Request.post(PATH, assault.suite().inspector(), text.ofLength(CHARACTERS))).toList();
        assault.crowd(service(), requests.size(), sender -> requests.get(sender));
        Work.noteIfAny(assault, service());
    }
}
