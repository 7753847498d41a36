package luzhi.kernel.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** The connection that a request came by: what is written to it takes memory until the operating system has all of it. */
public record ClientConnection(Channel channel) {

    public static ClientConnection of(RoutingContext request) {
        return new ClientConnection(((ConnectionBase) request.request().connection()).channel());
    }

    /** Runs this, once, when all that was written so far has been taken, or the reader has gone. */
    public void whenTaken(Runnable then) {
        // written behind everything else, it succeeds or fails after everything else
        channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(done -> then.run());
    }

    /** Bytes that nobody has taken. To be asked on the connection's own thread. */
    long pending() {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }

    /** Begins to count what is written to the socket, if nobody has. */
    void count() {
        if (channel.pipeline().get(WrittenBytes.class) == null) {
            // next to the socket: what is packed there is counted as the reader gets it
            channel.pipeline().addFirst(new WrittenBytes());
        }
    }

    /** Bytes that have been taken since they were first counted. To be asked on the connection's own thread. */
    long taken() {
        WrittenBytes written = channel.pipeline().get(WrittenBytes.class);
        return written == null ? 0 : written.total() - pending();
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Hangs up, whatever has not been taken yet; harmless where that has happened. */
    void cut() {
        ChannelHandlerContext socket = channel.pipeline().firstContext();
        if (socket == null) {
            return;
        }
        // from the socket's side: the handlers behind it would wait for what has not been taken
        socket.close();
    }
}
