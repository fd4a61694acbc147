package dev.prepbot.platform.slack;

import java.time.Clock;

/** The adapter's parts, put together. */
record Parts(Desk desk, Envelopes envelopes, Happenings happenings, Errands errands, People people, Lookouts lookouts) {

    /** What looks into the workspace rather than speaking there. */
    record Lookouts(History history, Doctor doctor, Directs directs) {}

    /** @param botName what people write after {@code @} to invite it */
    static Parts of(Calls calls, Identity self, String botName, Clock clock) {
        var people = new People(calls);
        var directs = new Directs(calls);
        var writing = new Writing(self.workspace(), people);
        var http = new Http(calls.slack().getHttpClient());
        var posts = new Posts(calls, writing, new Files(calls, http), directs);
        var homes = new Homes(calls, writing);
        var acks = new Acks();
        var replies = new Replies(acks, new Responses(calls, http, posts, clock), calls, posts, homes, writing);
        var desk = new Desk(people, new Locating(directs, self.server()), clock);
        var commands = new Commands(desk, acks, directs, replies);
        var happenings = new Happenings(desk, people, directs, homes, new Owners(calls, people), self);
        var bolt = new Bolted(calls.slack(), commands, new Acting(desk, commands, directs), happenings);
        var history = new History(calls);
        return new Parts(
                desk,
                new Envelopes(bolt, acks),
                happenings,
                new Errands(replies, posts, homes, new Traces(history, directs), self),
                people,
                new Lookouts(history, new Doctor(calls, clock, botName), directs));
    }

    History history() {
        return lookouts.history();
    }

    Directs directs() {
        return lookouts.directs();
    }

    Doctor doctor() {
        return lookouts.doctor();
    }
}
