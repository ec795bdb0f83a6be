package dev.ssc.runtime.storm;

import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskCommand;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.asking.WithdrawRequest;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.List;
import java.util.SplittableRandom;

/** Product teams ask for counterparts, and withdraw what they asked for. */
final class ProductTeamsInTheStorm {

    private final Program program;
    private final SplittableRandom random;

    ProductTeamsInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    void act() {
        String by = "pm" + random.nextInt(3);
        AskCommand command = random.nextInt(4) == 0 ? new WithdrawRequest(by) : new Ask(by, AskPolicy.defaults());
        String seat = someSeat();
        program.give(desk -> desk.seat(seat), by, state -> command);
    }

    private String someSeat() {
        Organisation organisation = program.desk().organisation().organisation();
        List<Seat> seats = organisation.seats();
        return organisation.text(seats.get(random.nextInt(seats.size())));
    }
}
