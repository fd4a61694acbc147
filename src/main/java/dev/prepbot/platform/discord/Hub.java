package dev.prepbot.platform.discord;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Takes JDA's events for listeners that can only be made when JDA has been. */
final class Hub implements EventListener {

    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();

    void add(EventListener... all) {
        listeners.addAll(List.of(all));
    }

    @Override
    public void onEvent(GenericEvent event) {
        listeners.forEach(listener -> listener.onEvent(event));
    }
}
