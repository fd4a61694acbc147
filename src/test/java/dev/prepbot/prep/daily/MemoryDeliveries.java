package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Deliveries that are kept nowhere. */
final class MemoryDeliveries implements Deliveries {

    private final Map<DeliveryKey, Delivery> byKey = new LinkedHashMap<>();

    @Override
    public Optional<Delivery> find(DeliveryKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<Delivery> on(ScheduleId schedule, LocalDate date) {
        return byKey.values().stream()
                .filter(delivery -> delivery.key().schedule().equals(schedule)
                        && delivery.key().date().equals(date))
                .sorted(Comparator.comparing(delivery -> delivery.key().edition()))
                .toList();
    }

    @Override
    public boolean posted(AskingId asking) {
        return byKey.values().stream()
                .anyMatch(delivery -> delivery.asking().filter(asking::equals).isPresent()
                        && delivery.state().usesQuestion());
    }

    @Override
    public boolean taken(ScheduleId schedule, LocalDate date) {
        return byKey.containsKey(DeliveryKey.scheduled(schedule, date));
    }

    @Override
    public boolean claim(Delivery delivery) {
        return byKey.putIfAbsent(delivery.key(), delivery) == null;
    }

    @Override
    public void settle(DeliveryKey key, Delivery.State state) {
        byKey.put(key, Objects.requireNonNull(byKey.get(key)).settled(state));
    }

    @Override
    public List<Delivery> unsettled() {
        return byKey.values().stream()
                .filter(delivery -> delivery.state() instanceof Delivery.State.Claimed)
                .toList();
    }

    @Override
    public List<Delivery> history(ScheduleId schedule, int most) {
        var all = new ArrayList<>(byKey.values());
        all.removeIf(delivery -> !delivery.key().schedule().equals(schedule));
        all.sort(Comparator.comparing(Delivery::at).reversed());
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public List<QuestionId> used(PlaceId channel) {
        throw new UnsupportedOperationException("deliveries know no questions here");
    }
}
