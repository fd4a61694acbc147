package dev.prepbot.platform.playground;

/** One change of the world, as the journal keeps it. */
sealed interface Entry {

    void applyTo(World world);

    /** Someone came for the first time. */
    record Joined(String person) implements Entry {
        @Override
        public void applyTo(World world) {
            world.put(Room.direct(person));
            world.addPerson(person);
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
