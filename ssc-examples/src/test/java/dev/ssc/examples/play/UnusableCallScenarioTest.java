package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a scenario of calls is said with file, line, and what is known, the nearest first. */
class UnusableCallScenarioTest {

    private static final String PERSON = "key: ana, name: Ana, role: engineer";
    private static final String BEGINNING =
            "at: 2026-03-02T09:00Z, on: call/c1, do: consider, with: {ticket: \"1\", customer: acme}";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // commands
                "on: call/c1, do: concider, with: {ticket: a, customer: b} | known are consider, ",
                "on: call/c1, do: Start, with: {by: ana} | known are start, ",
                // what is played
                "on: cal/c1, do: tick | known are call, ",
                "on: call/, do: tick | call/c1",
                "on: call, do: tick | call/c1",
                // keys, missing and unknown
                "do: tick | needs the key \"on\"",
                "on: call/c1 | needs the key \"do\"",
                "on: call/c1, do: agree, with: {by: ana} | needs the key \"type\"",
                "on: call/c1, do: book, with: {link: a, booking: b, ticket: c} | needs the key \"start\"",
                "on: call/c1, do: extend, with: {customer-agrees: true} | minutes",
                "on: call/c1, do: offer-link, with: {title: Support} | needs the key \"questions\"",
                "on: call/c1, do: consider, with: {ticket: a, costumer: b} | needs the key \"customer\"",
                "on: call/c1, do: start, with: {by: ana, bye: ana} | known are by",
                "on: call/c1, do: tick, with: {now: true} | now",
                "on: call/c1, do: tick, whith: {now: true} | known are with, ",
                "on: call/c1, do: tick, expect: {outcom: accepted} | known are outcome, ",
                "on: call/c1, do: agree, with: [ana] | has to be a map",
                "on: [call/c1], do: tick | has to be a text",
                // people
                "on: call/c1, do: start, with: {by: anna} | there is no person \"anna\"; known are ana.",
                "on: call/c1, do: cancel, with: {by: costumer, reason: x} | there is no person \"costumer\"",
                "on: call/c1, do: staff, with: {lead: bo} | there is no person \"bo\"",
                "on: call/c1, do: staff, with: {lead: ana, pair: bo} | there is no person \"bo\"",
                "on: call/c1, do: offer-link, with: {title: a, questions: [], backup: bo} | no person \"bo\"",
                "on: call/c1, do: manager-joins, with: {manager: bo} | no person \"bo\"",
                // closed lists
                "on: call/c1, do: consider, with: {ticket: a, customer: b, markers: [stars]} | known are star, ",
                "on: call/c1, do: consider, with: {ticket: a, customer: b, plan: gold} | premium",
                "on: call/c1, do: consider, with: {ticket: a, customer: b, priority: hi} | known are high, ",
                "on: call/c1, do: agree, with: {by: ana, type: discover} | known are discovery, ",
                "on: call/c1, do: agree, with: {by: ana, type: discovery, platform: zooom} | known are zoom, ",
                "on: call/c1, do: note-message, with: {by: ana} | known are ",
                "on: call/c1, do: call-manager, with: {reason: urgent} | known are urgent-other, ",
                "on: call/c1, do: end, with: {by: ana, outcome: solve} | known are solved, ",
                "on: call/c1, do: end, with: {by: ana, outcome: solved, hard-exit: slow} | slow-progress",
                "on: call/c1, do: settle-item, with: {item: a, as: open} | answered",
                "on: call/c1, do: settle-recording, with: {how: asked} | transferred",
                "on: call/c1, do: tick, expect: {outcome: ok} | accepted",
                "on: call/c1, do: tick, expect: {phase: life} | known are live, ",
                "on: call/c1, do: tick, expect: {deadlines: {link-expire: 2026-03-02T09:00Z}} | known are link-expires, ",
                "on: call/c1, do: tick, expect: {no-deadlines: [pre-call]} | known are pre-call-due, ",
                // times and numbers
                "on: call/c1, do: book, with: {link: a, booking: b, start: tomorrow, ticket: c} | a time with its zone",
                "on: call/c1, do: book, with: {link: a, booking: b, start: 2026-03-02T09:00, ticket: c} | its zone",
                "on: call/c1, do: book, with: {link: a, booking: b, start: 2026-02-30T09:00Z, ticket: c} | a time",
                "on: call/c1, do: book, with: {link: a, booking: b, start: +999999999-12-31T23:59Z, ticket: c} | a time",
                "on: call/c1, do: agree, with: {by: ana, type: discovery, minutes: half} | a whole number",
                "on: call/c1, do: agree, with: {by: ana, type: discovery, minutes: 7.5} | a whole number",
                "on: call/c1, do: note-message, with: {by: support, public: maybe} | true or false",
                "on: call/c1, do: staff, with: {lead: ana, window: {from: 2026-03-02T09:00Z}} | needs the key \"to\"",
                "on: call/c1, do: staff, with: {lead: ana, window: {from: 2026-03-02T09:00Z, to: 2026-03-02T09:00Z}} | ends",
            })
    void aStepThatCannotBePlayed(String step, String said) throws IOException {
        unusable(
                "people: [{%s}]\nsteps:\n  - {%s}\n  - {at: 2026-03-02T09:00Z, %s}\n"
                        .formatted(PERSON, BEGINNING, step),
                4,
                said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Ana, role: engineer | needs the key \"key\"",
                "key: ana, role: engineer | needs the key \"name\"",
                "key: ana, name: Ana | needs the key \"role\"",
                "key: ana, name: Ana, role: engeneer | known are engineer, ",
                "key: ana, name: Ana, role: engineer, zone: Europe/Lisbonn | known are Europe/Lisbon, ",
                "key: ana, name: Ana, role: engineer, hours: nine to five | 09:00-17:00",
                "key: ana, name: Ana, role: engineer, days: [MONDAY] | MON",
                "key: ana, name: Ana, role: engineer, holidays: [2026-02-30] | a date",
                "key: ana, name: Ana, role: engineer, away: [{from: 2026-03-02, to: 2026-03-02}] | after from",
                "key: ana, name: Ana, role: engineer, load: much | a whole number",
                "key: ana, name: Ana, role: engineer, homegroup: fern | known are home-group, ",
                "key: ana, name: Ana, role: engineer}, {key: ana, name: Anna, role: engineer | two people",
            })
    void aPersonThatCannotBeUnderstood(String person, String said) throws IOException {
        unusable(
                "people:\n  - {key: bo, name: Bo, role: engineer}\n  - %s\nsteps: [{%s}]\n"
                        .formatted(
                                person.contains("}, {")
                                        ? "{" + person.replace("}, {", "}\n  - {") + "}"
                                        : "{" + person + "}",
                                BEGINNING),
                person.contains("}, {") ? 4 : 3,
                said);
    }

    @ParameterizedTest
    @Tag("LIFE-10")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "calls: {} | policy has no key \"calls\"; known are call, ",
                "clock-scew: PT1M | known are clock-skew, ",
                "call: {no-show: PT1M} | known are no-show-wait, ",
                "call: {exchanges: three} | a whole number",
                "call: {link-life: soon} | a length of time",
                "call: {link-life: P999999999D} | a length of time",
                "call: {tags: customer_call} | has to be a list",
                "call: {wrap-up-least: PT20M} | wrap-up-least must not be longer than shortest; wrap-up-least must not be longer than wrap-up-most",
                "call: {no-show-wait: PT-1S} | no-show-wait must be zero or more, not PT-1S",
                "clock-skew: PT-2M | clock-skew must be zero or more, not PT-2M.",
            })
    void aPolicyWithoutSense(String policy, String said) throws IOException {
        unusable("people: [{%s}]\npolicy:\n  %s\nsteps: [{%s}]\n".formatted(PERSON, policy, BEGINNING), 3, said);
    }

    @Test
    @Tag("LIFE-10")
    void everythingThatIsWrongWithAPolicyIsSaidAtOnceWhereItStands() throws IOException {
        Run run = unusable("""
                people: []
                policy:
                  call:
                    exchanges: 0
                    no-show-wait: PT-1S
                    wrap-up-least: PT20M
                  cadence:
                    grace-days: -1
                steps:
                  - {%s}
                """.formatted(BEGINNING), 4, "exchanges must be");
        assertAll(
                () -> assertTrue(run.err().contains("no-show-wait must be zero or more, not PT-1S"), run.err()),
                () -> assertTrue(run.err().contains("wrap-up-least must not be longer than wrap-up-most"), run.err()),
                () -> assertTrue(run.err().contains("grace-days must be"), run.err()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scenario: nothing to do | 1 | a scenario needs steps",
                "steps: [] | 1 | a scenario needs steps",
                "steps: | 1 | a scenario needs steps",
                "steps: all | 1 | has to be a list",
                "- a | 1 | the file has to be a map",
                "just words | 1 | the file has to be",
                "steps: [{at: now}] | 1 | ",
                "a: [1 | 2 | this is not YAML",
                "a: &b [*b] | 1 | ",
                "steps: []\\nstep: [] | 2 | known are steps, ",
            })
    void aFileThatIsNoScenario(String text, int line, String said) throws IOException {
        unusable(text.replace("\\n", "\n") + "\n", line, said == null ? "" : said);
    }

    @Test
    void nothingIsPrintedOfAScenarioWhoseLastStepCannotBePlayed() throws IOException {
        Run run = unusable(
                "steps:\n  - {%s}\n  - {at: 2026-03-02T09:01Z, on: call/c1, do: stop}\n".formatted(BEGINNING),
                3,
                "stop");
        assertEquals("", run.out());
    }

    @Test
    void aFileThatIsNotThere() {
        Run run = Run.of("play", folder.resolve("none.yml").toString());
        assertAll(
                () -> assertEquals(2, run.exitCode()),
                () -> assertTrue(run.err().contains("none.yml"), run.err()));
    }

    private Run unusable(String scenario, int line, String said) throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(file, scenario);
        Run run = Run.of("play", file.toString());
        assertAll(
                () -> assertEquals(2, run.exitCode(), run.out()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertFalse(run.err().contains("bug"), run.err()),
                () -> assertTrue(run.err().contains("scenario.yml:" + line + ":"), run.err()),
                () -> assertTrue(run.err().contains(said), run.err()));
        return run;
    }
}
