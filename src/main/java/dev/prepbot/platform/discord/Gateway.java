package dev.prepbot.platform.discord;

import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Connects shards one after the other, as Discord wants it, to another gateway where one is set. */
final class Gateway extends ConcurrentSessionController {

    private final Optional<URI> url;

    Gateway(Optional<URI> url) {
        this.url = url;
    }

    @Override
    public String getGateway() {
        return url.map(URI::toString).orElseGet(super::getGateway);
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        var advised = super.getShardedGateway(api);
        return url.map(address ->
                        new ShardedGateway(address.toString(), advised.getShardTotal(), advised.getConcurrency()))
                .orElse(advised);
    }
}
