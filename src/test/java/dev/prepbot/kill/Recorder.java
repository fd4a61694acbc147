package dev.prepbot.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The recorded platform with its people, as a process that outlives the bots: remembers everything that is done and
 * said.
 *
 * <p>Arguments: the journal's file and a seed. Prints its port, then does what the lines of its input say and prints
 * {@code did} when it has: {@code set up} adds the schedules, {@code talk} starts a talk, {@code rest} lets everyone do
 * what they are at, {@code finish} lets everyone bring their interviews to an end, {@code settle} waits until all that
 * a stopped bot sent is in the journal. Ends with its input.
 */
final class Recorder {

    /** Where people say they live: some say nothing. */
    private static final List<String> ZONES = List.of(
            "", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "", "America/Lima", "UTC");

    private final Journal journal;
    private final Acts acts;
    private final Screen screen = new Screen();
    private final Errands errands;
    private final Talk talk = new Talk(ZONES.size());
    private final ServerSocket server;
    private final Admin admin;
    private boolean connected;

    private Recorder(Journal journal, long seed) throws IOException {
        this.journal = journal;
        acts = new Acts(journal, new Random(seed));
        errands = new Errands(journal, acts, screen, new Random(seed + 1));
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        admin = new Admin(new Seat(new Frame.Who("admin", "", true), acts, journal));
        for (int i = 0; i < ZONES.size(); i++) {
            var seat = new Seat(new Frame.Who("person" + i, ZONES.get(i), false), acts, journal);
            start("person" + i, new Client(new Visits(seat, screen, new Random(seed + 100 + i)), talk));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var journal = new Journal(Path.of(arguments[0]))) {
            var recorder = new Recorder(journal, Long.parseLong(arguments[1]));
            start("bots", recorder::serve);
            System.out.println("port " + recorder.server.getLocalPort());
            recorder.obey(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        }
        Runtime.getRuntime().halt(0);
    }

    private void obey(BufferedReader orders) throws IOException, InterruptedException {
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            switch (order) {
                case "talk" -> talk.start();
                case "set up" -> admin.setUp();
                case "rest" -> talk.end();
                case "settle" -> awaitNobody();
                default -> talk.finish();
            }
            journal.flush();
            System.out.println("did " + order);
        }
        talk.close();
    }

    /** Serves one bot after the other; what a bot sent before it died is taken before the next one comes. */
    private void serve() {
        for (int run = 1; ; run++) {
            try (var line = new Line(server.accept())) {
                serve(run, line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized void awaitNobody() throws InterruptedException {
        while (connected) {
            wait();
        }
    }

    private synchronized void connected(boolean now) {
        connected = now;
        notifyAll();
    }

    private void serve(int run, Line line) {
        connected(true);
        note(run, "came");
        for (var frame = line.next(); frame.isPresent(); frame = line.next()) {
            if (frame.get() instanceof Frame.Perform asked) {
                line.send(errands.perform(run, asked));
            } else if (frame.get() instanceof Frame.Find asked) {
                line.send(errands.find(run, asked));
            } else {
                note(run, "was ready");
                acts.ready(run, line);
            }
        }
        acts.gone();
        note(run, "went");
        connected(false);
    }

    private void note(int run, String state) {
        journal.note(at -> new Entry.BotWas(at, run, state));
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
