package dev.ssc.adapters.memory;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import java.time.Duration;

/** What becomes of one call to a world: it goes well, or fails in one of the documented ways. */
public final class Fate {

    private static final Step NOTHING = patience -> {};

    private static final String LATE = "late";

    private static final Step NOT_IN_TIME = patience -> {
        patience.waitOut();
        lost();
    };

    private final String name;
    private final Step before;
    private final Step after;

    private Fate(String name, Step before, Step after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /**
     * The call goes well.
     *
     * @return the fate
     */
    public static Fate well() {
        return new Fate("well", NOTHING, NOTHING);
    }

    /**
     * The world asks to wait, and says how long; nothing is done.
     *
     * @param wait the time it names
     * @return the fate
     */
    public static Fate busy(Duration wait) {
        return new Fate(
                "busy",
                patience -> {
                    throw AdapterException.busy("The system in memory is busy; try again after " + wait + ".", wait);
                },
                NOTHING);
    }

    /**
     * The world asks to wait, and names no time; nothing is done.
     *
     * @return the fate
     */
    public static Fate busy() {
        return fails("busy", FailureCode.TRY_AGAIN, "The system in memory is busy; try again later.");
    }

    /**
     * Somebody else changed the same thing; nothing is done.
     *
     * @return the fate
     */
    public static Fate conflict() {
        return fails(
                "conflict",
                FailureCode.CONFLICT,
                "Somebody changed the same thing in the system in memory; look again, then try again.");
    }

    /**
     * The adapter may not do this; nothing is done.
     *
     * @return the fate
     */
    public static Fate refused() {
        return fails(
                "refused",
                FailureCode.NOT_PERMITTED,
                "The system in memory does not permit this; ask its administrator.");
    }

    /**
     * The world will never do this; nothing is done.
     *
     * @return the fate
     */
    public static Fate never() {
        return fails("never", FailureCode.NEVER, "The system in memory cannot do this; a person has to do it.");
    }

    /**
     * The call does not reach the world, which its caller cannot know; nothing is done.
     *
     * @return the fate
     */
    public static Fate requestLost() {
        return new Fate("request lost", patience -> lost(), NOTHING);
    }

    /**
     * The call is carried out, but its answer does not arrive.
     *
     * @return the fate
     */
    public static Fate answerLost() {
        return new Fate("answer lost", NOTHING, patience -> lost());
    }

    /**
     * The call is carried out, but its answer comes later than the time limit, which the caller waits for.
     *
     * @return the fate
     */
    public static Fate slow() {
        return new Fate("slow", NOTHING, NOT_IN_TIME);
    }

    /**
     * No answer ever comes, and nothing is done; the caller waits for the time limit.
     *
     * @return the fate
     */
    public static Fate silent() {
        return new Fate("silent", NOT_IN_TIME, NOTHING);
    }

    /**
     * The request arrives after its caller has given up: it is carried out by {@link MemoryWorld#land}.
     *
     * @return the fate, of a request
     */
    public static Fate late() {
        return new Fate(LATE, NOT_IN_TIME, NOTHING);
    }

    boolean isLate() {
        return name.equals(LATE);
    }

    private static Fate fails(String name, FailureCode code, String message) {
        return new Fate(
                name,
                patience -> {
                    throw new AdapterException(code, message);
                },
                NOTHING);
    }

    private static void lost() {
        throw new AdapterException(
                FailureCode.UNKNOWN_WHETHER_DONE,
                "No answer came from the system in memory; ask what became of the request, or look.");
    }

    /** What happens before the world is reached. */
    void before(Patience patience) {
        before.take(patience);
    }

    /** What happens on the way back. */
    void after(Patience patience) {
        after.take(patience);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Waits until the time limit of a call has passed, or nobody waits for it any more. */
    @FunctionalInterface
    interface Patience {

        void waitOut();
    }

    /** One way of a call; fails or not. */
    @FunctionalInterface
    private interface Step {

        void take(Patience patience);
    }
}
