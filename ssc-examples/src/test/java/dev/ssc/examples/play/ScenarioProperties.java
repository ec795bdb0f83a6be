package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.adapters.yaml.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds of every tale of calls, with any times, zones and policies. A tale is a scenario file: one that fails is
 * printed as such, and can be pasted into a file and played.
 */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class ScenarioProperties {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    /** The way through a call: minutes after the beginning, and the command. */
    private static final List<String> WAY = List.of(
            "0 consider {ticket: '1', customer: acme, agenda: [{item: a, text: why}]}",
            "5 agree {by: ana, type: troubleshooting, minutes: 30}",
            "10 staff {lead: ana}",
            "15 offer-link {title: Support, questions: [{text: ticket, required: true}]}",
            "20 link-ready {link: L1, url: u}",
            "30 book {link: L1, booking: b1, start: 2026-03-03T10:00Z, ticket: '1'}",
            "1500 start {by: ana}",
            "1501 customer-joins {}",
            "1525 begin-wrap-up {by: ana}",
            "1530 end {by: ana, outcome: another-call-needed}",
            "1540 summarise {by: ana, learned: a, support-next: b, customer-next: c, next-call: d}");

    /** What may come in between, at any time. */
    private static final List<String> BETWEEN = List.of(
            "note-message {by: customer}",
            "note-message {by: support}",
            "decline {by: ana, reason: a, reply: b}",
            "staff {lead: bo}",
            "staff {lead: cy, comfortable: false, window: {from: 2026-03-03T09:00Z, to: 2026-03-03T17:00Z}}",
            "offer-link {title: Support, questions: [{text: ticket, required: true}], backup: bo}",
            "link-ready {link: L2, url: u}",
            "link-ready {link: L1, url: u, offer: 1}",
            "link-failed {reason: a}",
            "revoke-link {}",
            "book {link: L1, booking: b1, start: 2026-03-03T10:00Z, ticket: '1'}",
            "book {link: L2, booking: b2, start: 2026-03-03T11:00Z, ticket: '2'}",
            "reschedule {booking: b2, replaces: b1, start: 2026-03-03T09:45Z}",
            "reschedule {booking: b3, replaces: b2, start: 2026-03-03T10:15Z}",
            "cancel {by: customer, reason: moved, rescheduled: true}",
            "cancel {by: customer, reason: a, booking: b1}",
            "cancel {by: ana, reason: a}",
            "add-item {item: b, text: how}",
            "settle-item {item: a, as: answered}",
            "settle-item {item: b, as: for-call}",
            "deflect {by: ana}",
            "send-pre-call {goals: a, required: [b]}",
            "lock-room {}",
            "ticket-merged {into: '2'}",
            "ticket-solved {}",
            "ticket-reopened {}",
            "start {by: bo}",
            "customer-joins {}",
            "extend {minutes: 10, customer-agrees: true, minutes-left: 20}",
            "call-manager {reason: urgent-other}",
            "manager-joins {manager: mo}",
            "ask-recording {by: customer}",
            "settle-recording {how: transferred}",
            "record-no-show {by: ana}",
            "undo-no-show {by: ana}",
            "lead-drops-out {by: ana}",
            "tick {}");

    /** A scenario file, as jqwik prints it. */
    record Tale(String zone, String policy, List<String> steps) {

        Tale only(Set<Integer> numbers) {
            return new Tale(
                    zone,
                    policy,
                    IntStream.range(0, steps.size())
                            .filter(index -> numbers.contains(index + 1))
                            .mapToObj(steps::get)
                            .toList());
        }

        List<PlayedStep> played() {
            return Scenario.read(SourceFile.of("tale.yml", toString().getBytes(StandardCharsets.UTF_8)))
                    .play();
        }

        @Override
        public String toString() {
            return """
                    scenario: a tale
                    policy: {%s}
                    people:
                      - {key: ana, name: Ana, role: engineer, zone: %s, region: EMEA, home-group: fern, manager: mo}
                      - {key: bo, name: Bo, role: engineer, zone: America/Denver, region: AMER}
                      - {key: cy, name: Cy, role: engineer}
                      - {key: mo, name: Mo, role: manager}
                    steps:
                    """.formatted(policy, zone) + String.join("", steps);
        }
    }

    private static String step(long minute, String id, String command) {
        String[] parts = command.split(" ", 2);
        return "  - {at: " + BEGINNING.plus(minute, ChronoUnit.MINUTES) + ", on: call/c1, do: " + parts[0]
                + (id.isEmpty() ? "" : ", id: " + id) + ", with: " + parts[1] + "}\n";
    }

    @Provide
    Arbitrary<Tale> tales() {
        Arbitrary<String> zones =
                Arbitraries.of("Europe/Lisbon", "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns", "UTC");
        Arbitrary<String> policies = Arbitraries.of(
                "",
                "clock-skew: PT0S",
                "clock-skew: PT30M, call: {no-show-wait: PT0S, early-start: P2D}",
                "call: {link-life: PT5M, pre-call-lead: PT0S}",
                "call: {wrap-up-least: PT0S, wrap-up-most: PT0S, overrun: PT0S, summary-reminder: PT0S}",
                "call: {exchanges: 1, manager-wait: PT1M, minimum-notice: P1D}");
        return Combinators.combine(zones, policies, steps()).as(Tale::new);
    }

    private static Arbitrary<List<String>> steps() {
        List<Arbitrary<List<String>>> parts =
                WAY.stream().map(ScenarioProperties::part).toList();
        return Combinators.combine(parts)
                .as(all -> all.stream().flatMap(List::stream).toList());
    }

    /** One step of the way, rarely left out, and what comes after it. */
    private static Arbitrary<List<String>> part(String way) {
        String[] timed = way.split(" ", 2);
        long minute = Long.parseLong(timed[0]);
        Arbitrary<Boolean> taken = Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false));
        Arbitrary<String> ids = Arbitraries.of("", "", "i1", "i2", "i3");
        Arbitrary<List<String>> after = Combinators.combine(
                        Arbitraries.integers().between(-3, 14), ids, Arbitraries.of(BETWEEN))
                .as((later, id, command) -> step(minute + later, id, command))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(taken, after).as((isTaken, others) -> {
            List<String> steps = new ArrayList<>(isTaken ? List.of(step(minute, "", timed[1])) : List.of());
            steps.addAll(others);
            return steps;
        });
    }

    @Property
    @Tag("LIFE-1")
    void aTaleIsPlayedTheSameEveryTime(@ForAll("tales") Tale tale) {
        assertEquals(PlayJson.of("a", tale.played()), PlayJson.of("a", tale.played()));
    }

    @Property
    @Tag("LIFE-2")
    @Tag("LIFE-3")
    @Tag("LIFE-6")
    void whatWasAcceptedTellsTheSameTaleAlone(@ForAll("tales") Tale tale) {
        List<PlayedStep> whole = tale.played();
        Set<Integer> accepted = whole.stream()
                .filter(ScenarioProperties::accepted)
                .map(PlayedStep::number)
                .collect(Collectors.toSet());
        if (accepted.isEmpty()) {
            return;
        }
        List<PlayedStep> alone = tale.only(accepted).played();
        assertTrue(alone.stream().allMatch(ScenarioProperties::accepted));
        assertEquals(end(whole), end(alone));
    }

    @Property
    @Tag("LIFE-5")
    void afterATickNothingIsDue(@ForAll("tales") Tale tale) {
        List<String> ticked = new ArrayList<>(tale.steps());
        ticked.add(step(100_000, "", "tick {}"));
        ticked.add(step(100_000, "", "tick {}"));
        List<PlayedStep> played = new Tale(tale.zone(), tale.policy(), ticked).played();
        assertNotEquals(
                "accepted", played.get(played.size() - 1).played().decision().outcome());
    }

    @Property
    @Tag("LIFE-4")
    void talesReachTheEndOfACall(@ForAll("tales") Tale tale) {
        String phase = end(tale.played()).phase().orElse("none");
        Statistics.collect(phase);
        Statistics.coverage(reached -> {
            reached.check("closed").count(count -> count > 0);
            reached.check("cancelled").count(count -> count > 0);
        });
    }

    private static boolean accepted(PlayedStep step) {
        return step.played().decision().outcome().equals("accepted");
    }

    /** Where a call stands, whatever the last decision was. */
    private record End(Optional<String> phase, Object deadlines, Object state) {}

    private static End end(List<PlayedStep> steps) {
        Played last = steps.get(steps.size() - 1).played();
        return new End(last.phase(), last.deadlines(), last.state());
    }
}
