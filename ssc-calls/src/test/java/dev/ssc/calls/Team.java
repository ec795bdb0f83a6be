package dev.ssc.calls;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.calls.lead.People;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;

/** The people of the tests: Ana leads (UTC in March), Bea works in America, Cem's hours are unknown, Mo manages. */
public final class Team {

    public static final Person ANA = engineer("ana", "Europe/Lisbon").build();
    public static final Person BEA = engineer("bea", "America/New_York").build();
    public static final Person CEM =
            Person.builder().key("cem").name("Cem").kind(PersonKind.ENGINEER).build();
    public static final Person MO = Person.builder()
            .key("mo")
            .name("Mo")
            .kind(PersonKind.MANAGER)
            .workingTime(zone("Europe/London").build())
            .build();

    public static final People ALL = People.of(ImmutableList.of(ANA, BEA, CEM, MO));

    private Team() {}

    public static Person.Builder engineer(String key, String zone) {
        return Person.builder()
                .key(key)
                .name(key)
                .kind(PersonKind.ENGINEER)
                .manager("mo")
                .workingTime(zone(zone).build());
    }

    public static WorkingTime.Builder zone(String zone) {
        return WorkingTime.builder().zone(ZoneId.of(zone));
    }

    public static Range<LocalDate> days(String from, String to) {
        return Range.closedOpen(LocalDate.parse(from), LocalDate.parse(to));
    }
}
