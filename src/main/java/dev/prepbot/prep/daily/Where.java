package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;

/**
 * Where a schedule posts.
 *
 * @param server whose admins look after it
 * @param channel where its posts appear
 */
public record Where(ServerId server, PlaceId channel) {}
