package dev.ssc.calls.lead;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.TraceStep;
import dev.ssc.core.organisation.Person;
import java.util.Optional;

/**
 * The flow chart of who leads a call: does the customer want to meet in the lead's hours, was the ticket reviewed if it
 * changes hands, is the lead comfortable, and who pairs with the lead if not. Each question that was asked is in the
 * trace of the answer (CALL-LEAD-4).
 */
public final class WhoLeads {

    private final LeadQuestion question;
    private final Colleagues colleagues;
    private final Optional<Person> lead;
    private final ImmutableList.Builder<TraceStep> trace = ImmutableList.builder();

    private WhoLeads(LeadQuestion question, People people) {
        this.question = question;
        this.colleagues = new Colleagues(people, question.lead());
        this.lead = people.find(question.lead());
    }

    /**
     * Walks through the chart.
     *
     * @param question who is to lead, and when
     * @param people whom to look at
     * @return the answer with its trace
     */
    public static LeadAnswer answer(LeadQuestion question, People people) {
        return new WhoLeads(question, people).answer();
    }

    private LeadAnswer answer() {
        if (worksThen().filter(works -> !works).isPresent()) {
            return LeadAnswer.outOfHours(candidates(), trace());
        }
        if (question.handedOverFrom().isPresent()
                && !reviewed(question.handedOverFrom().get())) {
            return LeadAnswer.notReviewed(trace());
        }
        return comfortable() ? LeadAnswer.leads(question.pair(), false, trace()) : paired();
    }

    private Optional<Boolean> worksThen() {
        Optional<Boolean> works = question.slot().flatMap(slot -> lead.flatMap(slot::fits));
        ask(
                "Does the customer want to meet in the lead's working hours?",
                works.map(yes -> yes ? "yes" : "no").orElse("not judged"),
                question.slot().isEmpty()
                        ? "no time was named"
                        : works.map(known -> hours(known)).orElse("the hours of " + question.lead() + " are unknown"));
        return works;
    }

    private String hours(boolean fits) {
        Slot slot = question.slot().orElseThrow();
        return question.lead() + " works " + (fits ? "a whole " : "no whole ")
                + slot.length().toMinutes() + " minutes between "
                + slot.window().lowerEndpoint() + " and "
                + slot.window().upperEndpoint();
    }

    private ImmutableList<String> candidates() {
        ImmutableList<String> keys =
                question
                        .slot()
                        .map(slot -> colleagues.candidates(slot, question.needs()))
                        .orElse(ImmutableList.of())
                        .stream()
                        .map(Person::key)
                        .collect(toImmutableList());
        ask(
                "Who could take the ticket over?",
                keys.isEmpty() ? "nobody" : String.join(", ", keys),
                "ranked by working hours, group of " + question.lead() + ", expertise, load and key; whoever is away is"
                        + " left out");
        return keys;
    }

    private boolean reviewed(String before) {
        ask(
                "Was the ticket reviewed with the new engineer?",
                question.reviewed() ? "yes" : "no",
                "it goes from " + before + " to " + question.lead());
        return question.reviewed();
    }

    private boolean comfortable() {
        ask(
                "Is the lead comfortable leading the call?",
                question.comfortable() ? "yes" : "no",
                question.lead() + " says so");
        return question.comfortable();
    }

    private LeadAnswer paired() {
        if (question.pair().isPresent()) {
            ask("Who pairs with the lead?", question.pair().get(), "somebody was named");
            return LeadAnswer.leads(question.pair(), false, trace());
        }
        Optional<Person> pair =
                colleagues.pairs(question.time(), question.needs()).stream().findFirst();
        askGroupThenEverybody(pair);
        return LeadAnswer.leads(pair.map(Person::key), pair.isEmpty(), trace());
    }

    private void askGroupThenEverybody(Optional<Person> pair) {
        Optional<Person> ofTheGroup = pair.filter(colleagues::ofTheGroup);
        ask("Is there an engineer to pair with in the lead's group?", key(ofTheGroup), wanted());
        if (ofTheGroup.isEmpty()) {
            ask("Is there one in the rest of support?", key(pair), wanted());
        }
        if (pair.isEmpty()) {
            ask("Who helps to find one?", "the manager", "nobody who is there was found");
        }
    }

    private String wanted() {
        return question.needs().map(skill -> "who knows " + skill).orElse("no special skill is needed");
    }

    private static String key(Optional<Person> found) {
        return found.map(Person::key).orElse("nobody");
    }

    private void ask(String text, String answer, String because) {
        trace.add(new TraceStep(text, answer, because));
    }

    private ImmutableList<TraceStep> trace() {
        return trace.build();
    }
}
