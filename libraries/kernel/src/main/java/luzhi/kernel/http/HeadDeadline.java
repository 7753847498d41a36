package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;

import luzhi.kernel.problem.ProblemWriter;

/**
 * Ends one connection if the head of a request is not complete in time after its first byte, or if nothing at all is sent at first or
 * for long after an answer.
 * It stands nearest to the socket and understands nothing of HTTP: {@link SlowHeads} tells it when requests begin and end. All of it
 * happens on the connection's own thread.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private static final int TOO_SLOW = 408;
    private static final String REFUSAL = "HTTP/1.1 %d Request Timeout\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n";

    private final Duration patience;
    private final Duration rest;
    private final ProblemWriter problems;
    private ChannelHandlerContext connection;
    private Future<?> timer;
    private boolean isHeadComing;
    private long begun;
    private long ended;

    /**
     * @param patience for a head, or for the first byte of the first one
     * @param rest that a connection may have between two requests
     */
    HeadDeadline(Duration patience, Duration rest, ProblemWriter problems) {
        this.problems = problems;
        this.patience = patience;
        this.rest = rest;
    }

    /** What watches a connection; empty where nothing does any more. */
    static Optional<HeadDeadline> of(Channel connection) {
        return Optional.ofNullable(connection.pipeline().get(HeadDeadline.class));
    }

    /** A head is complete. */
    void begin() {
        begun++;
        isHeadComing = false;
        stop();
    }

    /** A request has arrived to its end and is answered; not told of one whose connection ends with it. */
    void end() {
        ended++;
        if (begun == ended && !isHeadComing) {
            stop();
            start(rest);
        }
    }

    /** Watches no longer: what comes from now on is not one head after another. */
    void retire() {
        connection.pipeline().remove(this);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        connection = context;
        start(patience);
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        long begunBefore = begun;
        context.fireChannelRead(bytes);
        boolean isOfNoRequest = begun == begunBefore && begun == ended;
        if (isOfNoRequest && !isHeadComing && !context.isRemoved()) {
            isHeadComing = true;
            stop();
            start(patience);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void start(Duration time) {
        timer = connection.executor().schedule(this::hangUp, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private void hangUp() {
        if (!isHeadComing && new ClientConnection(connection.channel()).pending() > 0) {
            // the answer is still being taken, and SlowReaders looks after that
            start(rest);
            return;
        }
        ChannelHandlerContext encoder = connection.pipeline().context(HttpResponseEncoder.class);
        if (isHeadComing && encoder != null) {
            // past the encoder, which knows of no request that this would answer
            encoder.writeAndFlush(Unpooled.wrappedBuffer(refusal()));
        }
        connection.close();
    }

    private byte[][] refusal() {
        byte[] problem = problems.json(TOO_SLOW, ProblemWriter.fault(TOO_SLOW), Locale.CHINESE);
        String head = REFUSAL.formatted(TOO_SLOW, ProblemWriter.MEDIA_TYPE, problem.length);
        return new byte[][]{head.getBytes(StandardCharsets.US_ASCII), problem};
    }
}
