package luzhi.bench.siege;

import java.time.Duration;

/** One connection in HTTP/2 that has a big register as a file twenty times at once, and takes one byte of each. */
final class NarrowWindow implements Kind {

    private static final int STREAMS = 20;

    private final BigRegister register;
    private final boolean upgraded;

    /** @param upgraded whether the connection begins in HTTP/1.1 */
    NarrowWindow(BigRegister register, boolean upgraded) {
        this.register = register;
        this.upgraded = upgraded;
    }

    @Override
    public String name() {
        return upgraded ? "narrow-window-upgraded" : "narrow-window";
    }

    @Override
    public String service() {
        return BigRegister.SERVICE;
    }

    @Override
    public void prepare(Suite suite) throws Exception {
        register.fill(suite);
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Request request = register.export(assault.suite().inspector(), "application/x-ndjson");
        new SlowStreams(assault, request, STREAMS).go(service(), upgraded, Duration.ofSeconds(1));
    }
}
