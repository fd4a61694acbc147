package dev.prepbot.kill;

/** One person who talks to the bot, visit after visit, while there is talk. */
final class Client implements Runnable {

    private final Visits visits;
    private final Talk talk;

    Client(Visits visits, Talk talk) {
        this.visits = visits;
        this.talk = talk;
    }

    @Override
    public void run() {
        for (int number = 1; talk.awaitStart(number); number++) {
            while (talk.goesOn()) {
                visits.visit();
            }
            if (talk.isLast()) {
                visits.finish();
            }
            visits.look();
            talk.leave();
        }
    }
}
