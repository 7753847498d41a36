package luzhi.kernel.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;

/** Counts the bytes that are written to one socket. */
final class WrittenBytes extends ChannelOutboundHandlerAdapter {

    private long total;

    long total() {
        return total;
    }

    @Override
    public void write(ChannelHandlerContext socket, Object written, ChannelPromise done) {
        if (written instanceof ByteBuf bytes) {
            total += bytes.readableBytes();
        } else if (written instanceof FileRegion file) {
            total += file.count();
        }
        socket.write(written, done);
    }
}
