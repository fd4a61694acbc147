package dev.prepbot.prep.model;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One answer that a model is to read.
 *
 * @param delivery the act that brought the answer
 * @param person who answered, and on which of their days
 * @param server where, and on which of its days; empty in direct conversations
 * @param at when
 */
public record ModelUse(DeliveryId delivery, On<PersonId> person, Optional<On<ServerId>> server, Instant at) {

    /** Someone or something on one of its local days. */
    public record On<T>(T whose, LocalDate day) {}
}
