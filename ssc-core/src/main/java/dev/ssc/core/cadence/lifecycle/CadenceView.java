package dev.ssc.core.cadence.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state of an obligation in words, as scenario files and audit show it. */
final class CadenceView {

    private CadenceView() {}

    static Map<String, @Nullable Object> of(CadenceState state) {
        Optional<Commitment> owed = state.commitment();
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("person", owed.map(Commitment::person).orElse(null));
        view.put("seat", owed.flatMap(Commitment::seat).orElse(null));
        view.put("kind", owed.map(known -> known.kind().word()).orElse(null));
        view.put("every", owed.map(known -> known.part().every().iso()).orElse(null));
        view.put(
                "text",
                owed.map(known -> known.part().text())
                        .filter(text -> !text.isEmpty())
                        .orElse(null));
        view.put(
                "anchor",
                owed.map(known -> state.run().timetable().anchor().toString()).orElse(null));
        view.put("due", owed.map(known -> nextDue(state.run())).orElse(null));
        view.put("told", state.told().map(told -> told.status().word()).orElse(null));
        view.put("paused-from", state.pausedFrom().map(LocalDate::toString).orElse(null));
        view.put("periods", periods(state));
        return Collections.unmodifiableMap(view);
    }

    private static String nextDue(Run run) {
        return run.due(run.open()).toString();
    }

    private static ImmutableList<ImmutableMap<String, String>> periods(CadenceState state) {
        return Stream.concat(state.past().stream(), state.settled().stream())
                .map(CadenceView::period)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<String, String> period(ObligationPeriod period) {
        return ImmutableMap.of(
                "due",
                period.due().toString(),
                "outcome",
                period.outcome().map(PeriodOutcome::word).orElseThrow());
    }
}
