package luzhi.kernel.http;

import jakarta.enterprise.inject.spi.CDI;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.core.spi.VertxServiceProvider;

import luzhi.kernel.problem.ProblemWriter;

/**
 * Has each connection watched from the moment it is accepted: Vert.x tells of it only with its first request. A service accepts none but
 * those of its one server of HTTP.
 */
public final class ConnectionWatch implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        // in development mode Vert.x outlives the classes that are edited
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT && builder.findTransport() == JDKTransport.INSTANCE) {
            builder.findTransport(new WatchedTransport());
        }
    }

    private static final class WatchedTransport extends JDKTransport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
            super.configure(options, domainSocket, server);
            server.handler(new Doorkeeper(CDI.current().select(HttpConfiguration.class).get(),
                    CDI.current().select(ProblemWriter.class).get()));
        }
    }

    /** Sees connections as they are accepted, before anything is read from them. */
    private static final class Doorkeeper extends ChannelInboundHandlerAdapter {

        private final HttpConfiguration configuration;
        private final ProblemWriter problems;

        Doorkeeper(HttpConfiguration configuration, ProblemWriter problems) {
            this.configuration = configuration;
            this.problems = problems;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            ((Channel) accepted).pipeline()
                    .addLast(new HeadDeadline(configuration.progressWithin(), configuration.keptAlive(), problems))
                    .addLast(new FirstBytes(problems));
            server.fireChannelRead(accepted);
        }
    }

    /** Has answers watched over HTTP/1, once whoever gives them has taken his place. */
    private static final class FirstBytes extends ChannelInboundHandlerAdapter {

        private final ProblemWriter problems;

        FirstBytes(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) {
            ChannelHandlerContext requests = connection.pipeline().context(VertxHandler.class);
            if (requests != null && connection.pipeline().get(HttpResponseEncoder.class) != null) {
                connection.pipeline().addBefore(requests.name(), null, new BareRefusals(problems));
            }
            connection.pipeline().remove(this);
            connection.fireChannelRead(bytes);
        }
    }
}
