package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.ticketing.TicketMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Everything at once: people who do anything in any order, systems that fail in every documented way, messages that come
 * late, twice and in any order, and a program that crashes. A storm of one seed is always the same.
 */
final class Storm {

    private static final int DEEDS = 12;
    private static final Duration LATE = Duration.ofMinutes(2);

    final Program program;
    final ObligationsInTheStorm obligations;

    private final SplittableRandom random;
    private final Mail<TicketMessage> ticketMail;
    private final Mail<CalendarMessage> calendarMail;
    private final CallsInTheStorm calls;
    private final CounterpartsInTheStorm counterparts;
    private final ProductTeamsInTheStorm productTeams;
    private final HostInTheStorm host;
    private final Caretaker caretaker;

    Storm(long seed, LostAnswers lostAnswers) {
        random = new SplittableRandom(seed);
        program = new Program("seed " + seed + ", lost answers " + lostAnswers, random.split(), lostAnswers);
        program.outside.rage(random.split());
        ticketMail = new Mail<>(program.outside.tickets.deliveries(), random.split());
        calendarMail = new Mail<>(program.outside.calendar.deliveries(), random.split());
        calls = new CallsInTheStorm(program, random.split());
        counterparts = new CounterpartsInTheStorm(program, random.split());
        productTeams = new ProductTeamsInTheStorm(program, random.split());
        obligations = new ObligationsInTheStorm(program, random.split());
        host = new HostInTheStorm(program, random.split());
        caretaker = new Caretaker(program, random.split());
    }

    @Override
    public String toString() {
        return program.toString();
    }

    /** Rages until so many calls have begun. */
    void rage(int manyCalls) {
        while (calls.begun() < manyCalls) {
            for (int deed = 0; deed < DEEDS; deed++) {
                program.unlessCrashed(this::act);
            }
            program.unlessCrashed(() -> program.workers().work());
            deliverOlderThan(program.clock.instant().minus(LATE));
            goOn();
        }
    }

    private void act() {
        int deed = random.nextInt(100);
        if (deed < 49) {
            calls.act();
        } else if (deed < 64) {
            counterparts.act();
        } else if (deed < 68) {
            productTeams.act();
        } else if (deed < 74) {
            obligations.act();
        } else if (deed < 75) {
            host.act();
        } else if (deed < 77) {
            caretaker.act();
        } else if (deed < 79) {
            program.deliverAgain();
        } else if (deed < 90) {
            ticketMail.deliverAny();
            calendarMail.deliverAny();
        } else {
            IntStream.range(0, random.nextInt(10))
                    .forEach(once -> program.workers().once());
        }
    }

    /** Time goes by: mostly a minute or so, now and then hours in which nobody does anything, or the desk stands still. */
    private void goOn() {
        int leap = random.nextInt(15);
        Duration hours = Duration.ofMinutes(random.nextInt(20 * 60));
        if (leap == 0) {
            program.clock.advance(hours);
        } else if (leap == 1) {
            program.unlessCrashed(() -> program.workers().workFor(hours));
        } else {
            program.clock.advance(Duration.ofSeconds(random.nextInt(120)));
        }
    }

    private void deliverOlderThan(Instant time) {
        boolean[] more = {true};
        while (more[0]) {
            program.unlessCrashed(
                    () -> more[0] = ticketMail.deliverOneOlderThan(time) | calendarMail.deliverOneOlderThan(time));
        }
    }

    /** The weather clears: nothing fails any more, and people see to what was left to them. */
    void calmDown() {
        program.crashing.calmDown();
        program.outside.calmDown();
        boolean more = true;
        while (more) {
            deliverOlderThan(Instant.MAX);
            program.workers().workFor(Duration.ofMinutes(20));
            ImmutableList<Errand> toDos = program.desk().toDos();
            toDos.forEach(caretaker::lookAfter);
            program.workers().work();
            more = !toDos.isEmpty() || program.outside.isAboutToTell();
        }
        program.desk().adopt(House.DIRECTOR, TermPolicy.defaults());
    }
}
