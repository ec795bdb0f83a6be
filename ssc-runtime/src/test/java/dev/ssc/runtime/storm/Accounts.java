package dev.ssc.runtime.storm;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multisets;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.spi.RequestId;
import java.util.stream.Stream;

/** What was asked for in a storm, held against what stands in the systems. */
final class Accounts {

    private final Program program;
    private final ImmutableList<Errand> errands;

    Accounts(Program program) {
        this.program = program;
        this.errands = program.crashing.entries().stream()
                .flatMap(entry -> entry.asked().stream())
                .map(Errand::id)
                .distinct()
                .map(this::errand)
                .collect(ImmutableList.toImmutableList());
    }

    private Errand errand(String id) {
        return program.journal.errand(id).orElseThrow(() -> new AssertionError(program + " lost " + id));
    }

    ImmutableList<Errand> errands() {
        return errands;
    }

    /** Every request of an accepted step has its errand. */
    void nothingAskedForIsLost() {
        program.crashing.entries().stream()
                .flatMap(entry -> entry.steps().stream())
                .map(Kept::step)
                .forEach(step -> step.requests()
                        .forEach((id, request) -> Errand.allOf(id, step.key(), request, step.at())
                                .forEach(asked -> assertEquals(
                                        asked.request(), errand(asked.id()).request(), program + " " + id))));
    }

    /** A call was told of a link that failed; people let some things be; everything else is done. */
    void everythingAskedForIsSettled() {
        for (Errand errand : errands) {
            boolean failedLink = errand.request().kind().equals("calendar.offer-link");
            boolean letBe = errand.settledBy().isPresent();
            assertTrue(
                    errand.status() == ErrandStatus.DONE
                            || errand.status() == ErrandStatus.DROPPED && (failedLink || letBe),
                    () -> program + " " + errand);
        }
    }

    /** What is done stands there once, and nothing else does. */
    void isThereOnce(Stream<RequestId> there, String... kinds) {
        ImmutableSet<String> those = ImmutableSet.copyOf(kinds);
        ImmutableMultiset<String> wanted = errands.stream()
                .filter(errand -> errand.status() == ErrandStatus.DONE)
                .filter(errand -> those.contains(errand.request().kind()))
                .map(errand -> "storm/" + errand.id())
                .collect(toImmutableMultiset());
        ImmutableMultiset<String> found = there.map(RequestId::value).collect(toImmutableMultiset());
        assertEquals(ImmutableMultiset.of(), Multisets.difference(wanted, found), () -> program + " misses " + those);
        assertEquals(
                ImmutableMultiset.of(), Multisets.difference(found, wanted), () -> program + " has too many " + those);
    }

    /** The request that something came of. */
    Request request(RequestId id) {
        return errand(id.value().substring("storm/".length())).request();
    }
}
