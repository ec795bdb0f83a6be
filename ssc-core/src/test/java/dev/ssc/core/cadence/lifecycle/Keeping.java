package dev.ssc.core.cadence.lifecycle;

import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.CadenceCommand;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One obligation on its way, with what happened last. Ana is in Lisbon; every command is given at noon there. */
final class Keeping {

    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final List<Step<CadenceState>> steps = new ArrayList<>();
    private Lifecycle<CadenceState> lifecycle = Lifecycle.of(CadenceState.nothing("fern-update"));

    /** The worked example: monthly from 31 January 2026. */
    static Keeping monthly() {
        return begun(new Frequency.Each(Every.MONTH), "2026-01-31");
    }

    static Keeping begun(Frequency frequency, String anchor) {
        return new Keeping()
                .on(
                        anchor,
                        begin(
                                frequency,
                                anchor,
                                WorkingTime.builder().zone(LISBON).build()));
    }

    static Begin begin(Frequency frequency, String anchor, WorkingTime time) {
        return new Begin(
                "ana",
                time,
                Optional.of("group/fern"),
                ObligationKind.UPDATE,
                frequency,
                LocalDate.parse(anchor),
                CadencePolicy.defaults());
    }

    Keeping on(String day, CadenceCommand command) {
        return at(LocalDate.parse(day).atTime(12, 0).atZone(LISBON).toInstant(), command);
    }

    Keeping at(Instant time, CadenceCommand command) {
        Step<CadenceState> step = lifecycle.decide(command, time);
        lifecycle = lifecycle.after(step);
        steps.add(step);
        return this;
    }

    Keeping post(String day) {
        return on(day, new DoAct("ana", LISBON, ActManner.POST));
    }

    Keeping tick(String day) {
        return on(day, new Tick());
    }

    CadenceState state() {
        return lifecycle.state();
    }

    Step<CadenceState> last() {
        return steps.get(steps.size() - 1);
    }

    List<String> events() {
        return last().decision().events().stream().map(event -> event.name()).toList();
    }

    /** What was told last, such as {@code due 2026-03-02}. */
    List<String> asked() {
        return last().decision().requests().stream().map(Keeping::said).toList();
    }

    /** All that was told, in order. */
    List<String> told() {
        return steps.stream()
                .flatMap(step -> step.decision().requests().stream())
                .map(Keeping::said)
                .toList();
    }

    private static String said(Request request) {
        return request.facts().get("message") + " " + request.facts().get("due");
    }

    List<String> advice() {
        return last().decision().advice().stream()
                .map(advice -> advice.rule().id())
                .toList();
    }

    /** Such as {@code due 2026-03-02}, by the days in Lisbon on which they begin. */
    List<String> deadlines() {
        return state().deadlines().stream()
                .map(deadline -> deadline.name() + " " + LocalDate.ofInstant(deadline.time(), LISBON))
                .toList();
    }

    /** Such as {@code 2026-03-02 missed}. */
    List<String> periods() {
        return Stream.concat(state().past().stream(), state().settled().stream())
                .map(period ->
                        period.due() + " " + period.outcome().orElseThrow().word())
                .toList();
    }
}
