package luzhi.kernel.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.language.ByteSize;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.TooSlow;

/**
 * The body of a request as it arrives: no more than was asked for is held, no more is taken than it may have, and one that makes no
 * progress is ended. Its beginning arrives while nobody waits; the rest is read like any stream.
 */
final class IncomingBody extends InputStream {

    private static final String EXPECT_CONTINUE = "100-continue";

    private final RoutingContext connection;
    private final HttpServerRequest request;
    private final long most;
    private final long leastPerCheck;
    private final Duration progressWithin;
    private final Deque<Buffer> arrived = new ArrayDeque<>();
    private Runnable ready;
    private Consumer<Throwable> failed;
    private long timer;
    private long received;
    private long receivedBefore;
    private boolean justResumed;
    private int held;
    private int readOfFirst;
    private boolean paused;
    private boolean ended;
    private Refusal refusal;

    /** @param most bytes that are taken */
    IncomingBody(RoutingContext connection, long most, BodyLimits limits) {
        this.connection = connection;
        this.request = connection.request();
        this.most = most;
        this.progressWithin = limits.progressWithin();
        this.leastPerCheck = limits.leastProgress();
    }

    /**
     * Begins to take it in.
     *
     * @param whenReady run once, when it is complete or so much of it has arrived that somebody has to read
     * @param whenFailed told instead, once, why nothing will come of it
     */
    void begin(Runnable whenReady, Consumer<Throwable> whenFailed) {
        ready = whenReady;
        failed = whenFailed;
        request.exceptionHandler(cause -> refuse(new RuleBroken(Fault.of("body-broke-off"))));
        request.endHandler(end -> end());
        request.handler(this::take);
        timer = connection.vertx().setPeriodic(progressWithin.toMillis(), tick -> requireProgress());
        connection.addEndHandler(answered -> connection.vertx().cancelTimer(timer));
        if (EXPECT_CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            connection.response().writeContinue();
        }
        request.resume();
    }

    /** Throws away what comes, and announces the end of the connection. */
    void discard() {
        HttpServerResponse response = connection.response();
        if (!response.headWritten()) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        request.handler(unread -> {
        });
        request.resume();
    }

    private void take(Buffer bytes) {
        Runnable then = null;
        boolean isTooLarge;
        synchronized (this) {
            received += bytes.length();
            if (refusal != null) {
                return;
            }
            isTooLarge = received > most;
            if (!isTooLarge) {
                arrived.add(bytes);
                held += bytes.length();
                if (held >= BodyIntake.SMALL) {
                    paused = true;
                    request.pause();
                    then = takeReady();
                }
                notifyAll();
            }
        }
        if (isTooLarge) {
            refuse(new TooLarge("body-too-large", ByteSize.of(most)));
        }
        run(then);
    }

    private void end() {
        Runnable then;
        synchronized (this) {
            ended = true;
            then = takeReady();
            notifyAll();
        }
        connection.vertx().cancelTimer(timer);
        run(then);
    }

    private void requireProgress() {
        boolean isStalled;
        synchronized (this) {
            isStalled = !paused && !justResumed && !ended && received - receivedBefore < leastPerCheck;
            justResumed = false;
            receivedBefore = received;
        }
        if (isStalled) {
            refuse(new TooSlow("body-too-slow", progressWithin.toSeconds()));
        }
    }

    private void refuse(Refusal why) {
        synchronized (this) {
            if (refusal != null || ended) {
                return;
            }
            refusal = why;
            arrived.clear();
            notifyAll();
        }
        connection.vertx().cancelTimer(timer);
        discard();
        if (takeReady() != null) {
            failed.accept(why);
        }
    }

    private synchronized Runnable takeReady() {
        Runnable then = ready;
        ready = null;
        return then;
    }

    private static void run(Runnable then) {
        if (then != null) {
            then.run();
        }
    }

    /** Whether all of it has arrived. */
    synchronized boolean isComplete() {
        return ended;
    }

    /** All that has arrived and was not read. */
    synchronized byte[] collected() {
        Buffer all = Buffer.buffer(held);
        arrived.forEach(all::appendBuffer);
        arrived.clear();
        return all.getBytes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /**
     * @throws TooLarge when more arrives than it may have
     * @throws TooSlow when too little arrives
     * @throws RuleBroken when it breaks off
     */
    @Override
    public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (arrived.isEmpty() && !ended) {
            requireSound();
            try {
                wait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        requireSound();
        return arrived.isEmpty() ? -1 : move(bytes, offset, length);
    }

    private void requireSound() {
        if (refusal != null) {
            throw refusal;
        }
    }

    private int move(byte[] bytes, int offset, int length) {
        Buffer first = arrived.peek();
        int moved = Math.min(length, first.length() - readOfFirst);
        first.getBytes(readOfFirst, readOfFirst + moved, bytes, offset);
        readOfFirst += moved;
        held -= moved;
        if (readOfFirst == first.length()) {
            arrived.poll();
            readOfFirst = 0;
        }
        if (paused && held < BodyIntake.SMALL / 2) {
            paused = false;
            justResumed = true;
            request.resume();
        }
        return moved;
    }

    @Override
    public synchronized int available() {
        return arrived.isEmpty() ? 0 : arrived.peek().length() - readOfFirst;
    }
}
