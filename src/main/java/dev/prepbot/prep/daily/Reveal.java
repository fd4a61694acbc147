package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import java.time.Instant;

/**
 * A model answer that is to be shown some time after its question.
 *
 * @param of the post whose question it answers
 * @param place where it is shown: the channel, or the post's own thread
 * @param at when
 */
public record Reveal(DeliveryKey of, PlaceId place, Instant at) {}
