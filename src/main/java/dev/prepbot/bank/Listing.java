package dev.prepbot.bank;

import java.util.List;
import java.util.Optional;

/**
 * What was found where question files are.
 *
 * @param place what problems call the place
 * @param topics {@code topics.yaml}
 * @param files the question files, by folder and name
 * @param guides the guides, by name
 * @param problems what could not be read
 */
record Listing(
        String place, Optional<BankFile> topics, List<BankFile> files, List<BankFile> guides, List<Problem> problems) {

    static Listing unreadable(String place, String message, String suggestion) {
        return new Listing(
                place, Optional.empty(), List.of(), List.of(), List.of(new Problem(place, 0, message, suggestion)));
    }
}
