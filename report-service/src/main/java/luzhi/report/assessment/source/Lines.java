package luzhi.report.assessment.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Hands on an answer line by line as it comes, so that no more than a line of it is held; up to a length. */
final class Lines<T> implements HttpResponse.BodySubscriber<T> {

    private static final int LONGEST_LINE = 100_000;

    private final LineReader<T> reader;
    private final long limit;
    private final CompletableFuture<T> made = new CompletableFuture<>();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private Flow.Subscription subscription;
    private long received;

    Lines(LineReader<T> reader, long limit) {
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public CompletionStage<T> getBody() {
        return made;
    }

    @Override
    public void onSubscribe(Flow.Subscription asked) {
        subscription = asked;
        asked.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            subscription.request(1);
        } catch (IOException | RuntimeException nonsense) {
            subscription.cancel();
            made.completeExceptionally(new Nonsense(nonsense));
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        received += buffer.remaining();
        if (received > limit) {
            throw new BoundedBody.TooLong(limit);
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                begun.write(bytes, start, i - start);
                endLine();
                start = i + 1;
            }
        }
        begun.write(bytes, start, bytes.length - start);
        if (begun.size() > LONGEST_LINE) {
            throw new BoundedBody.TooLong(LONGEST_LINE);
        }
    }

    private void endLine() throws IOException {
        if (begun.size() > 0) {
            reader.read(begun.toByteArray());
            begun.reset();
        }
    }

    @Override
    public void onError(Throwable failure) {
        made.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        try {
            endLine();
            made.complete(reader.end());
        } catch (IOException | RuntimeException nonsense) {
            made.completeExceptionally(new Nonsense(nonsense));
        }
    }

    /** What came cannot be read. */
    static final class Nonsense extends IOException {

        private static final long serialVersionUID = 1L;

        Nonsense(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
