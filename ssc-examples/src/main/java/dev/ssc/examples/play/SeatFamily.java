package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.asking.CloseRequest;
import dev.ssc.core.asking.WithdrawRequest;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.term.Assignment;
import java.time.Instant;
import java.util.stream.Stream;

/** Plays {@code seat/KEY}: a product team asks for a counterpart (COV-4). */
final class SeatFamily extends LifecycleFamily<AskedSeat> {

    private static final ImmutableList<String> COMMANDS = ImmutableList.of("ask", "withdraw-request");

    private final Cast cast;
    private final AskPolicy policy;

    SeatFamily(Cast cast, AskPolicy policy) {
        this.cast = cast;
        this.policy = policy;
    }

    @Override
    public String word() {
        return "seat";
    }

    @Override
    public ImmutableList<String> phases() {
        return Stream.of(AskPhase.values())
                .filter(Phase::begun)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> deadlines() {
        return ImmutableList.of();
    }

    /** Closes the request for a seat, if one is open, since somebody serves there now. */
    void close(Assignment served, Instant at) {
        if (lifecycle(served.seatText()).state().phase() == AskPhase.OPEN) {
            give(served.seatText(), new CloseRequest(served.person()), at);
        }
    }

    @Override
    AskedSeat nothing(String key) {
        return AskedSeat.nobodyAsked(key);
    }

    @Override
    Command<AskedSeat> command(ScenarioStep step) {
        return switch (step.command()) {
            case "ask" -> new Ask(cast.named(step.with(), "by"), policy);
            case "withdraw-request" -> new WithdrawRequest(cast.named(step.with(), "by"));
            default ->
                throw new UnusableFileException(
                        step.place(),
                        "a seat has no command \"" + step.command() + "\"; "
                                + Known.words(COMMANDS).nearestTo(step.command()));
        };
    }
}
