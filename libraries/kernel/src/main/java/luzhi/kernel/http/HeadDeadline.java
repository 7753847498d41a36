package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;

/**
 * Ends one connection if the head of a request is not complete in time after its first byte, or if nothing at all is sent at first.
 * It stands nearest to the socket and understands nothing of HTTP: {@link SlowHeads} tells it when requests begin and end. All of it
 * happens on the connection's own thread.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private static final byte[] TOO_SLOW = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Duration patience;
    private ChannelHandlerContext connection;
    private Future<?> timer;
    private boolean isHeadComing;
    private long begun;
    private long ended;

    HeadDeadline(Duration patience) {
        this.patience = patience;
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
    }

    /** Watches no longer: what comes from now on is not one head after another. */
    void retire() {
        connection.pipeline().remove(this);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        connection = context;
        start();
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
            start();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void start() {
        timer = connection.executor().schedule(this::hangUp, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private void hangUp() {
        ChannelHandlerContext encoder = connection.pipeline().context(HttpResponseEncoder.class);
        if (isHeadComing && encoder != null) {
            // past the encoder, which knows of no request that this would answer
            encoder.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW));
        }
        connection.close();
    }
}
