package dev.prepbot.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The turns that wait for the writer, first come, first served. */
final class TurnQueue {

    private final int most;
    private final Deque<Turn<?>> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    TurnQueue(int most) {
        this.most = most;
    }

    /** What became of a turn that was brought. */
    enum Entry {
        TAKEN,
        FULL,
        CLOSED
    }

    Entry add(Turn<?> turn) {
        lock.lock();
        try {
            if (closed) {
                return Entry.CLOSED;
            }
            if (waiting.size() == most) {
                return Entry.FULL;
            }
            waiting.add(turn);
            changed.signal();
            return Entry.TAKEN;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next turns, waiting for one if need be; none if the queue is closed and empty. */
    List<Turn<?>> take(int atMost) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            var taken = new ArrayList<Turn<?>>(Math.min(atMost, waiting.size()));
            while (!waiting.isEmpty() && taken.size() < atMost) {
                taken.add(waiting.remove());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more; who waits is still served. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
