package luzhi.bench.siege;

import java.time.Duration;

/** One connection in HTTP/2 that has a big register as a file twenty times at once, and takes one byte of each. */
final class NarrowWindow extends TargetedKind {

    private static final int STREAMS = 20;

    private final BigRegister register;
    private final boolean upgraded;

    /** @param upgraded whether the connection begins in HTTP/1.1 */
    NarrowWindow(BigRegister register, boolean upgraded) {
        super(upgraded ? "narrow-window-upgraded" : "narrow-window", register);
        this.register = register;
        this.upgraded = upgraded;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Request request = register.export(assault.suite().inspector(), Body.LINES);
        new SlowStreams(assault, request, STREAMS).go(service(), upgraded, Duration.ofSeconds(1));
    }
}
