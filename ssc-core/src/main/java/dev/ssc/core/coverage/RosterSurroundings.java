package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.relationship.ProductTeam;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermSurroundings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a roster knows around a term, for the commands of its lifecycle (LIFE-2). */
public final class RosterSurroundings {

    private final Roster roster;

    private RosterSurroundings(Roster roster) {
        this.roster = roster;
    }

    /**
     * The surroundings as a roster has them.
     *
     * @param roster organisation and terms as they are now
     * @return what can be asked for any person and seat
     */
    public static RosterSurroundings of(Roster roster) {
        return new RosterSurroundings(roster);
    }

    /**
     * What is around a person at a seat.
     *
     * @param person whose term it is
     * @param seat a seat of the organisation
     * @return the surroundings; the product manager is known if exactly one person has a name that the group states
     */
    public TermSurroundings around(Person person, Seat seat) {
        return TermSurroundings.builder()
                .person(person)
                .manager(person.manager().flatMap(organisation()::person))
                .seat(seat)
                .seatText(organisation().text(seat))
                .team(team(seat))
                .here(roster.terms(seat))
                .inStage(terms(stageGroups(seat).filter(group -> !group.seat().equals(seat))))
                .inSection(
                        terms(sectionGroups(seat).filter(group -> !group.seat().equals(seat))))
                .build();
    }

    private ProductTeam team(Seat seat) {
        return group(seat)
                .map(group -> new ProductTeam(productManager(group), Optional.empty(), group.channel()))
                .orElse(ProductTeam.unknown());
    }

    private Optional<Person> productManager(Group group) {
        List<Person> named = group.productManagers().stream()
                .flatMap(name -> organisation().peopleNamed(name).stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Stream<Group> stageGroups(Seat seat) {
        return group(seat).flatMap(group -> organisation().stage(group.seat().stage())).stream()
                .flatMap(stage -> stage.groups().stream());
    }

    private Stream<Group> sectionGroups(Seat seat) {
        return section(seat).stream()
                .flatMap(section -> organisation().stagesOf(section).stream())
                .map(Stage::groups)
                .flatMap(List::stream);
    }

    private Optional<String> section(Seat seat) {
        return seat instanceof Seat.OfSection section
                ? Optional.of(section.section())
                : group(seat).flatMap(organisation()::sectionOf);
    }

    private Optional<Group> group(Seat seat) {
        return seat instanceof Seat.OfGroup group ? organisation().group(group) : Optional.empty();
    }

    private ImmutableList<Term> terms(Stream<Group> groups) {
        return groups.flatMap(group -> roster.terms(group.seat()).stream()).collect(ImmutableList.toImmutableList());
    }

    private Organisation organisation() {
        return roster.organisation();
    }
}
