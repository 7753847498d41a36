package luzhi.kernel.access;

import org.jboss.logging.Logger;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.codec.BodyCodec;
import io.vertx.ext.web.codec.spi.BodyStream;

/** An answer of the provider of tokens: as soon as more of it arrives than it may have, it has failed, and no more is read. */
final class BoundedAnswer implements BodyCodec<Buffer> {

    private static final Logger LOG = Logger.getLogger(BoundedAnswer.class);

    private final String address;
    private final long most;
    private Runnable cut = () -> {
    };

    /** @param most bytes that are taken */
    BoundedAnswer(String address, long most) {
        this.address = address;
        this.most = most;
    }

    /** Says how the connection that it comes by is closed. */
    void cutBy(Runnable close) {
        cut = close;
    }

    @Override
    public void create(Handler<AsyncResult<BodyStream<Buffer>>> handler) {
        handler.handle(Future.succeededFuture(new Arriving()));
    }

    private final class Arriving implements BodyStream<Buffer> {

        private final Buffer arrived = Buffer.buffer();
        private final Promise<Buffer> whole = Promise.promise();
        private boolean isTooLarge;

        @Override
        public void write(Buffer bytes, Handler<AsyncResult<Void>> handler) {
            Future<Void> taken = write(bytes);
            handler.handle(taken);
            if (taken.failed()) {
                cut.run();
            }
        }

        @Override
        public Future<Void> write(Buffer bytes) {
            isTooLarge |= arrived.length() + bytes.length() > most;
            if (isTooLarge) {
                String why = "More than %d bytes came from %s (luzhi.access.largest-answer)".formatted(most, address);
                LOG.error(why);
                return Future.failedFuture(new UnusableAnswer(why));
            }
            arrived.appendBuffer(bytes);
            return Future.succeededFuture();
        }

        @Override
        public void end(Handler<AsyncResult<Void>> handler) {
            whole.tryComplete(arrived.length() == 0 ? null : arrived);
            handler.handle(Future.succeededFuture());
        }

        @Override
        public void handle(Throwable failure) {
            whole.tryFail(failure);
        }

        @Override
        public Future<Buffer> result() {
            return whole.future();
        }

        /** Where nobody can close the connection, at least nothing more is read from it. */
        @Override
        public boolean writeQueueFull() {
            return isTooLarge;
        }

        @Override
        public WriteStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
            return this;
        }

        @Override
        public WriteStream<Buffer> drainHandler(Handler<Void> handler) {
            return this;
        }
    }
}
