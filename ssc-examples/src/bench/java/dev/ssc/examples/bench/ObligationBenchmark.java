package dev.ssc.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.ActOnDay;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Obligation;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.Serving;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.time.WorkingTime;
import dev.ssc.core.voice.TicketLink;
import dev.ssc.core.voice.TicketMerge;
import dev.ssc.core.voice.Trend;
import dev.ssc.core.voice.VoiceLog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A million obligations on one date, and what trends among a million links of tickets to issues. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ObligationBenchmark {

    private static final int MILLION = 1_000_000;
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    /**
     * Updates that groups owe every month or quarter, from anchors of the last two years. Every other one has an act in
     * the weeks before the date.
     */
    @State(Scope.Benchmark)
    public static class Owed {

        private static final int ANCHORS = 730;
        private static final Serving SERVING =
                Serving.alone(WorkingTime.builder().build().workingDays());

        List<Obligation> obligations = new ArrayList<>();
        List<ImmutableList<ActOnDay>> acts = new ArrayList<>();

        /** A million of them. */
        public Owed() {
            for (int number = 0; number < MILLION; number++) {
                Seat.OfGroup seat = new Seat.OfGroup("stage", "group" + number);
                obligations.add(obligation(number, seat));
                acts.add(number % 2 == 0 ? ImmutableList.of() : ImmutableList.of(act(number, seat)));
            }
        }

        private static Obligation obligation(int number, Seat seat) {
            return Obligation.builder()
                    .seat(seat)
                    .kind(ObligationKind.UPDATE)
                    .part(new RhythmPart(number % 3 == 0 ? Every.QUARTER : Every.MONTH, Optional.empty(), ""))
                    .anchor(DATE.minusDays(1 + number % ANCHORS))
                    .serving(SERVING)
                    .graceDays(7)
                    .build();
        }

        private static ActOnDay act(int number, Seat seat) {
            LocalDate day = DATE.minusDays(number % 40);
            Act act = Act.builder()
                    .id("a" + number)
                    .at(day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                    .by(Who.person("ana"))
                    .seat(seat)
                    .kind(ObligationKind.UPDATE)
                    .build();
            return new ActOnDay(act, day);
        }
    }

    /**
     * Status and due date of each on the date.
     *
     * @param owed the obligations
     * @param standings takes them
     */
    @Benchmark
    public void standings(Owed owed, Blackhole standings) {
        for (int i = 0; i < MILLION; i++) {
            standings.consume(CadenceHistory.of(owed.obligations.get(i), owed.acts.get(i), DATE)
                    .standing());
        }
    }

    /** Ten thousand issues, three hundred thousand tickets of fifty thousand customers, and ten thousand merges. */
    @State(Scope.Benchmark)
    public static class Voice {

        private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
        private static final Duration WINDOW = Duration.ofDays(28);

        VoiceLog log = VoiceLog.of(
                IntStream.range(0, MILLION).mapToObj(Voice::link).toList(),
                IntStream.range(0, 10_000)
                        .mapToObj(i -> new TicketMerge("t" + 7 * i, "t" + (7 * i + 1)))
                        .toList());
        Range<Instant> before = Range.closedOpen(NOW.minus(WINDOW.multipliedBy(2)), NOW.minus(WINDOW));
        Range<Instant> now = Range.closedOpen(NOW.minus(WINDOW), NOW);

        private static TicketLink link(int number) {
            int ticket = scattered(number) % 300_000;
            return new TicketLink(
                    "issue" + scattered(number + 1) % 10_000,
                    "t" + ticket,
                    "c" + ticket % 50_000,
                    NOW.minusSeconds(scattered(number + 2) % (int) WINDOW.multipliedBy(3).toSeconds()));
        }

        private static int scattered(int number) {
            return (number * 0x9E3779B1) >>> 1;
        }
    }

    /**
     * What grows most.
     *
     * @param voice the links
     * @return the trends
     */
    @Benchmark
    public ImmutableList<Trend> trending(Voice voice) {
        return voice.log.trending(voice.before, voice.now);
    }
}
