package dev.prepbot;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/** What the JDK offers to everyone and only {@code app} may take. A clock or a seed that is handed over is fine. */
final class Forbidden {

    private static final Pattern CLOCK = Pattern.compile("""
            java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)
            |java\\.time\\.[\\w.]+\\.now\\((java\\.time\\.ZoneId)?\\)
            |java\\.time\\.Clock\\.(system|tick(Millis|Seconds|Minutes)).*
            |java\\.time\\.InstantSource\\.system\\(\\)
            |java\\.time\\.ZoneId\\.systemDefault\\(\\)
            |java\\.util\\.TimeZone\\.getDefault\\(\\)
            |java\\.util\\.Calendar\\.getInstance\\(.*
            |java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)
            """, Pattern.COMMENTS);

    private static final Pattern DICE = Pattern.compile("""
            java\\.lang\\.(Math|StrictMath)\\.random\\(\\)
            |java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)
            |java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)
            |java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*
            |java\\.util\\.UUID\\.randomUUID\\(\\)
            |java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)
            |java\\.security\\.SecureRandom\\..*
            """, Pattern.COMMENTS);

    private static final Pattern VOICE = Pattern.compile("""
            java\\.lang\\.System\\.(out|err|exit\\(int\\))
            |java\\.lang\\.Runtime\\.(exit|halt)\\(int\\)
            |[\\w.$]+(Exception|Error|Throwable)\\.printStackTrace\\(\\)
            """, Pattern.COMMENTS);

    private Forbidden() {}

    static boolean readsTheClock(JavaAccess<?> access) {
        return reaches(access, CLOCK);
    }

    static boolean drawsWithoutASeed(JavaAccess<?> access) {
        return reaches(access, DICE);
    }

    static boolean printsOrExits(JavaAccess<?> access) {
        return reaches(access, VOICE);
    }

    private static boolean reaches(JavaAccess<?> access, Pattern forbidden) {
        return forbidden.matcher(access.getTarget().getFullName()).matches();
    }
}
