package dev.ssc.core.reading;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.time.DayName;
import dev.ssc.core.time.Hours;
import dev.ssc.core.time.IsoText;
import dev.ssc.core.time.WorkingTime;
import dev.ssc.core.time.ZoneName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes people of what is stated about them (ORG-10). A value that is not understood is reported and absent. */
final class PersonReader {

    private final Findings findings;

    PersonReader(Findings findings) {
        this.findings = findings;
    }

    Person read(PersonDraft draft) {
        return Person.builder()
                .key(draft.key().value())
                .name(draft.name().value())
                .kind(draft.kind().flatMap(this::kind))
                .role(draft.role())
                .departments(draft.departments())
                .manager(draft.manager())
                .workingTime(workingTime(draft))
                .region(draft.region())
                .homeGroup(draft.homeGroup())
                .skills(draft.skills())
                .build();
    }

    private Optional<PersonKind> kind(Stated<String> word) {
        return understood(word, PersonKind::of, OrganisationRule.ORG_2, "kind", "engineer, manager or product-manager");
    }

    private WorkingTime workingTime(PersonDraft draft) {
        WorkingTime.Builder time = WorkingTime.builder();
        draft.zone()
                .flatMap(text -> understood(text, ZoneName::parse, "zone", "a name such as Europe/Lisbon"))
                .ifPresent(time::zone);
        draft.hours()
                .flatMap(text -> understood(text, Hours::parse, "hours", "for example \"09:00-17:00\""))
                .ifPresent(hours -> time.hours(Optional.of(hours)));
        draft.days().flatMap(this::days).ifPresent(time::days);
        draft.away().forEach(dates -> range(dates).ifPresent(time::addAway));
        draft.holidays().forEach(text -> date(text).ifPresent(time::addHolidays));
        return time.build();
    }

    private Optional<ImmutableSet<DayOfWeek>> days(List<Stated<String>> texts) {
        List<Optional<DayOfWeek>> days = texts.stream().map(this::day).toList();
        return days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(days.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet()));
    }

    private Optional<DayOfWeek> day(Stated<String> text) {
        Optional<DayOfWeek> day = DayName.parse(text.value());
        if (day.isEmpty()) {
            findings.add(Finding.error(
                    OrganisationRule.ORG_10,
                    text.place(),
                    "The day \"" + text.value()
                            + "\" is not understood, so all the days are left out; write MON, TUE, WED,"
                            + " THU, FRI, SAT or SUN."));
        }
        return day;
    }

    private Optional<LocalDate> date(Stated<String> text) {
        return understood(text, IsoText::date, "date", "for example 2026-03-02");
    }

    private Optional<Range<LocalDate>> range(DatesDraft dates) {
        Optional<LocalDate> from = date(dates.from());
        Optional<LocalDate> to = dates.to().flatMap(this::date);
        if (from.isEmpty() || to.isPresent() != dates.to().isPresent()) {
            return Optional.empty();
        }
        return to.isEmpty() ? Optional.of(Range.atLeast(from.get())) : bounded(dates, from.get(), to.get());
    }

    private Optional<Range<LocalDate>> bounded(DatesDraft dates, LocalDate from, LocalDate to) {
        if (to.isAfter(from)) {
            return Optional.of(Range.closedOpen(from, to));
        }
        findings.add(Finding.error(
                OrganisationRule.ORG_10,
                dates.from().place(),
                "The time off from " + from + " to " + to + " has no day; to is the first day back, after from."));
        return Optional.empty();
    }

    private <T> Optional<T> understood(
            Stated<String> text, Function<String, Optional<T>> parse, String what, String remedy) {
        return understood(text, parse, OrganisationRule.ORG_10, what, remedy);
    }

    private <T> Optional<T> understood(
            Stated<String> text,
            Function<String, Optional<T>> parse,
            OrganisationRule rule,
            String what,
            String remedy) {
        Optional<T> value = parse.apply(text.value());
        if (value.isEmpty()) {
            findings.add(Finding.error(
                    rule,
                    text.place(),
                    "The " + what + " \"" + text.value() + "\" is not understood and left out; write " + remedy + "."));
        }
        return value;
    }
}
