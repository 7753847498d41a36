package luzhi.kernel.http;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;

import luzhi.core.problem.Fault;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.ProblemWriter;

/**
 * Gives refusals that leave without a word a problem of our shape: those of a head that cannot be read, of an address that is none, of a
 * page from elsewhere; a person gets it as a page. Whoever refuses so stands before anything of ours. On the connection's own thread.
 */
final class BareRefusals extends ChannelDuplexHandler {

    private static final int REFUSED = 400;
    private static final int FORBIDDEN = 403;

    private final ProblemWriter problems;
    private final Queue<Asked> asked = new ArrayDeque<>();

    BareRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** What has to be known of a request when it is answered. */
    private record Asked(boolean isForHead, boolean isByAPerson, String languages, String origin) {}

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof HttpRequest request) {
            asked.add(new Asked(HttpMethod.HEAD.equals(request.method()),
                    BarePage.isWanted(request.headers().get(HttpHeaderNames.ACCEPT)),
                    request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE),
                    request.headers().get(HttpHeaderNames.ORIGIN)));
            if (!isSpoken(request.protocolVersion())) {
                request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("Not HTTP/1")));
            }
        }
        connection.fireChannelRead(message);
    }

    private static boolean isSpoken(HttpVersion version) {
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) {
        Object sent = message;
        if (message instanceof io.netty.handler.codec.http.HttpResponse answer && answer.status().code() / 100 > 1) {
            Asked answered = asked.poll();
            if (answer instanceof FullHttpResponse whole && whole.status().code() >= REFUSED
                    && !whole.content().isReadable() && answered != null && !answered.isForHead()) {
                sent = explained(whole, answered);
                ReferenceCountUtil.release(message);
            }
        }
        connection.write(sent, written);
    }

    private FullHttpResponse explained(FullHttpResponse bare, Asked answered) {
        int status = bare.status().code();
        Fault fault = status == FORBIDDEN && answered.origin() != null
                ? Fault.of("foreign-origin", answered.origin())
                : ProblemWriter.fault(status);
        Locale locale = RequestLanguage.preferred(answered.languages());
        byte[] problem = answered.isByAPerson()
                ? BarePage.of(problems.problem(status, fault, locale), locale)
                : problems.json(status, fault, locale);
        FullHttpResponse explained = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, bare.status(),
                Unpooled.wrappedBuffer(problem), bare.headers().copy(), bare.trailingHeaders().copy());
        explained.headers().set("X-Content-Type-Options", "nosniff")
                .set("Content-Security-Policy", "default-src 'none'")
                .set(HttpHeaderNames.CONTENT_TYPE,
                        answered.isByAPerson() ? BarePage.MEDIA_TYPE : ProblemWriter.MEDIA_TYPE)
                .setInt(HttpHeaderNames.CONTENT_LENGTH, problem.length);
        return explained;
    }
}
