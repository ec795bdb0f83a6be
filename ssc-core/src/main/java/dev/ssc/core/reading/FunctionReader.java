package dev.ssc.core.reading;

import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rule.Finding;
import java.util.Optional;

/** Makes functions of what is stated about them (ORG-1, CAD-3). */
final class FunctionReader {

    private final CounterpartReader counterparts;
    private final Findings findings;

    FunctionReader(CounterpartReader counterparts, Findings findings) {
        this.counterparts = counterparts;
        this.findings = findings;
    }

    Function read(FunctionDraft draft) {
        return Function.builder()
                .seat(new Seat.OfFunction(draft.section(), draft.key().value()))
                .name(draft.name().map(Stated::value).orElse(draft.key().value()))
                .contacts(StageReader.names(draft.contacts()))
                .counterparts(counterparts.read(draft.support()))
                .rhythm(draft.frequency().map(this::rhythm).orElseGet(Rhythm::none))
                .related(draft.related())
                .build();
    }

    private Rhythm rhythm(Stated<String> text) {
        Optional<Rhythm> rhythm = Rhythm.parse(text.value());
        if (rhythm.isEmpty()) {
            findings.add(Finding.warning(
                    CadenceRule.CAD_3,
                    text.place(),
                    "The frequency \"" + text.value() + "\" is not understood, so it obliges to nothing; write for"
                            + " example \"once per month\", \"weekly on Fri\" or \"N/A\"."));
        }
        return rhythm.orElseGet(Rhythm::none);
    }
}
