package dev.prepbot.chat;

import java.util.Optional;

/**
 * Who did something, where, and how they can be answered.
 *
 * @param delivery by which a second delivery is recognised
 * @param person who acted; authentic
 * @param place where they acted
 * @param handle how to answer; empty where the platform gives none, as for typed messages
 */
public record Arrival(DeliveryId delivery, Person person, Place place, Optional<ReplyHandle> handle) {}
