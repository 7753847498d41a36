package luzhi.bench.siege;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Very many who have a big register as a file and read one byte of it a second. */
final class SlowReaders extends TargetedKind {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int RECEIVE_BUFFER = 4096;

    private final BigRegister register;

    SlowReaders(BigRegister register) {
        super("slow-readers", register);
        this.register = register;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        try (SlowSockets slow = new SlowSockets(assault, service())) {
            byte[] whole = register.export(assault.suite().inspector(), Body.LINES).head();
            slow.open(assault.options().slow(), number -> whole, RECEIVE_BUFFER);
            slow.go(EVERY, SlowReaders::readOne);
        }
    }

    private static void readOne(Socket socket) throws IOException {
        if (socket.getInputStream().available() > 0) {
            socket.getInputStream().read();
        }
    }
}
