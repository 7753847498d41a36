package luzhi.kernel.http;

import jakarta.enterprise.inject.spi.CDI;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

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
            server.handler(new Doorkeeper(CDI.current().select(HttpConfiguration.class).get()));
        }
    }

    /** Sees connections as they are accepted, before anything is read from them. */
    private static final class Doorkeeper extends ChannelInboundHandlerAdapter {

        private final HttpConfiguration configuration;

        Doorkeeper(HttpConfiguration configuration) {
            this.configuration = configuration;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            ((Channel) accepted).pipeline()
                    .addLast(new HeadDeadline(configuration.progressWithin(), configuration.keptAlive()));
            server.fireChannelRead(accepted);
        }
    }
}
