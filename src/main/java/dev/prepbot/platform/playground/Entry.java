package dev.prepbot.platform.playground;

import java.time.Duration;

/** One change of the world, as the journal keeps it. */
sealed interface Entry {

    void applyTo(World world);

    /** Someone came for the first time. */
    record Joined(String person) implements Entry {
        @Override
        public void applyTo(World world) {
            world.put(Room.direct(person));
            world.addPerson(person);
            world.memberships().welcome(person);
        }
    }

    /** Someone joined a server. */
    record Entered(String person, String server) implements Entry {
        @Override
        public void applyTo(World world) {
            world.memberships().enter(server, person);
        }
    }

    /** Someone left a server. */
    record Left(String person, String server) implements Entry {
        @Override
        public void applyTo(World world) {
            world.memberships().leave(server, person);
        }
    }

    /** A room was opened, or is different now. */
    record Furnished(Room room) implements Entry {
        @Override
        public void applyTo(World world) {
            world.put(room);
        }
    }

    /** Something was said, or says something else now. */
    record Uttered(Utterance utterance) implements Entry {
        @Override
        public void applyTo(World world) {
            world.put(utterance);
        }
    }

    /** The time was put so much before the real one. */
    record Shifted(long seconds) implements Entry {
        @Override
        public void applyTo(World world) {
            world.dials().put(Duration.ofSeconds(seconds));
        }
    }

    /** Other limits hold. */
    record Ruled(Rules rules) implements Entry {
        @Override
        public void applyTo(World world) {
            world.dials().put(rules);
        }
    }

    /** A form opened before someone. */
    record FormOpened(OpenForm form) implements Entry {
        @Override
        public void applyTo(World world) {
            world.forms().open(form);
        }
    }

    /** A form was sent, or closed without. */
    record FormClosed(String person, String form) implements Entry {
        @Override
        public void applyTo(World world) {
            world.forms().find(person, form).ifPresent(world.forms()::close);
        }
    }

    /** A message was taken away. */
    record Removed(long utterance) implements Entry {
        @Override
        public void applyTo(World world) {
            world.remove(utterance);
        }
    }

    /** An errand was done, where nothing else of it is kept. */
    record Remembered(Finished errand) implements Entry {
        @Override
        public void applyTo(World world) {
            world.put(errand);
        }
    }

    /** Numbers below this one were given away. */
    record Counted(long next) implements Entry {
        @Override
        public void applyTo(World world) {
            world.countFrom(next);
        }
    }
}
