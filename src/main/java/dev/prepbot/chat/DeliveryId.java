package dev.prepbot.chat;

/**
 * The platform's name for one delivery of one fact, by which a second delivery is recognised.
 *
 * @param value unique across platforms
 */
public record DeliveryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
