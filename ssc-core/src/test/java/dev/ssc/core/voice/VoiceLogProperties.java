package dev.ssc.core.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("VOICE-1")
class VoiceLogProperties {

    private static final Range<Instant> EVER = Range.all();

    @Property(tries = 200)
    void twoLogsTogetherTellTheUnion(
            @ForAll("links") Set<TicketLink> one,
            @ForAll("links") Set<TicketLink> other,
            @ForAll("merges") Set<TicketMerge> merges) {
        VoiceLog together = VoiceLog.of(one, merges).and(VoiceLog.of(other, Set.of()));

        assertEquals(VoiceLog.of(Sets.union(one, other), merges).impacts(EVER), together.impacts(EVER));
        assertEquals(together.impacts(EVER), together.and(together).impacts(EVER));
    }

    @Property(tries = 200)
    void withoutMergesImpactIsACountOfTheLinks(@ForAll("links") Set<TicketLink> links) {
        Impact impact = VoiceLog.of(links, Set.of()).impact("i", EVER);

        assertEquals(count(links, true), impact.tickets());
        assertEquals(count(links, false), impact.customers());
    }

    private static long count(Set<TicketLink> links, boolean tickets) {
        return links.stream()
                .filter(link -> link.issue().equals("i"))
                .map(link -> tickets ? link.ticket() : link.customer())
                .distinct()
                .count();
    }

    @Property(tries = 200)
    void theOrderOfMergesDoesNotMatter(
            @ForAll("links") Set<TicketLink> links, @ForAll("merges") Set<TicketMerge> merges) {
        VoiceLog log = VoiceLog.of(links, merges);
        VoiceLog reversed = VoiceLog.of(links, log.merges().asList().reverse());

        assertEquals(log.impacts(EVER), reversed.impacts(EVER));
    }

    @Provide
    Arbitrary<Set<TicketLink>> links() {
        return Combinators.combine(
                        Arbitraries.of("i", "j"),
                        Arbitraries.of("1", "2", "3", "4"),
                        Arbitraries.of("acme", "bolt"),
                        Arbitraries.longs().between(0, 3).map(Instant::ofEpochSecond))
                .as(TicketLink::new)
                .set()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Set<TicketMerge>> merges() {
        Arbitrary<String> tickets = Arbitraries.of("1", "2", "3", "4", "5");
        return Combinators.combine(tickets, tickets).as(TicketMerge::new).set().ofMaxSize(4);
    }
}
