package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.JdkZlibEncoder;

/** How fast somebody reads is a matter of the bytes that he gets, not of what is packed in them. */
class WrittenBytesTest {

    private static final int LONG = 1_000_000;

    @Test
    void whatIsPackedIsCountedAsItGoesOut() {
        EmbeddedChannel channel = new EmbeddedChannel(new JdkZlibEncoder());
        ClientConnection client = new ClientConnection(channel);
        client.count();
        client.count();
        channel.writeOutbound(Unpooled.wrappedBuffer(new byte[LONG]));
        long out = 0;
        for (ByteBuf bytes = channel.readOutbound(); bytes != null; bytes = channel.readOutbound()) {
            out += bytes.readableBytes();
            bytes.release();
        }
        assertTrue(out > 0 && out < LONG / 100, "packed " + out);
        assertEquals(out, client.taken());
        channel.finishAndReleaseAll();
    }
}
