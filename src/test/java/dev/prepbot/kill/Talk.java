package dev.prepbot.kill;

/** When people talk: from the start of a talk until it is to end, and then until each has done what they were at. */
final class Talk {

    private final int people;
    private int talks;
    private int talking;
    private boolean goesOn;
    private boolean last;
    private boolean over;

    Talk(int people) {
        this.people = people;
    }

    synchronized void start() {
        begin(true);
    }

    /** Lets everyone bring to an end what takes several visits, and waits for them. */
    synchronized void finish() throws InterruptedException {
        last = true;
        begin(false);
        end();
    }

    private void begin(boolean open) {
        goesOn = open;
        talking = people;
        talks++;
        notifyAll();
    }

    /** Lets everyone do what they are at, and waits for them. */
    synchronized void end() throws InterruptedException {
        goesOn = false;
        while (talking > 0) {
            wait();
        }
    }

    /** No more talks will start. */
    synchronized void close() {
        over = true;
        goesOn = false;
        notifyAll();
    }

    /** Waits for the talk with this number to start; false if it will not. */
    synchronized boolean awaitStart(int number) {
        while (talks < number && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !over;
    }

    synchronized boolean goesOn() {
        return goesOn;
    }

    synchronized boolean isLast() {
        return last;
    }

    /** One has finished. */
    synchronized void leave() {
        talking--;
        notifyAll();
    }
}
