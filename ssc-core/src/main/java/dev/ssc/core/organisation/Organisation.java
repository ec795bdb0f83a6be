package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Objects;
import java.util.Optional;

/**
 * The structure at one moment, indexed (ORG-1): sections, stages with their groups, functions and people. Keys
 * identify, so a key that stands twice is refused; only a group's key may stand in several stages. Immutable and
 * thread-safe; two are equal if they hold the same in the same order.
 */
public final class Organisation {

    private final ImmutableList<Section> sections;
    private final ImmutableList<Stage> stages;
    private final ImmutableList<Function> functions;
    private final ImmutableList<Person> people;
    private final ImmutableMap<String, Section> sectionByKey;
    private final ImmutableMap<String, Stage> stageByKey;
    private final ImmutableListMultimap<String, Stage> stagesBySection;
    private final ImmutableMap<Seat.OfGroup, Group> groupBySeat;
    private final ImmutableMap<Seat.OfFunction, Function> functionBySeat;
    private final ImmutableMap<String, Person> personByKey;
    private final ImmutableListMultimap<String, Person> peopleByName;
    private final ImmutableMap<Seat, Holders> holdersBySeat;
    private final SeatTexts texts;

    private Organisation(
            ImmutableList<Section> sections,
            ImmutableList<Stage> stages,
            ImmutableList<Function> functions,
            ImmutableList<Person> people) {
        this.sections = sections;
        this.stages = stages;
        this.functions = functions;
        this.people = people;
        this.sectionByKey = Maps.uniqueIndex(sections, Section::key);
        this.stageByKey = Maps.uniqueIndex(stages, Stage::key);
        this.stagesBySection = stages.stream()
                .filter(stage -> stage.section().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        stage -> stage.section().orElseThrow(), stage -> stage));
        this.groupBySeat = groups(stages);
        this.functionBySeat = Maps.uniqueIndex(functions, Function::seat);
        this.personByKey = Maps.uniqueIndex(people, Person::key);
        this.peopleByName = Multimaps.index(people, Person::name);
        this.holdersBySeat = holders();
        this.texts = SeatTexts.of(holdersBySeat.keySet());
    }

    /**
     * An organisation of these parts, each in source order.
     *
     * @param sections the sections
     * @param stages the stages with their groups
     * @param functions the functions
     * @param people the people
     * @return the organisation
     * @throws IllegalArgumentException if a key stands twice, or a group's seat names another stage than it stands in
     */
    public static Organisation of(
            ImmutableList<Section> sections,
            ImmutableList<Stage> stages,
            ImmutableList<Function> functions,
            ImmutableList<Person> people) {
        return new Organisation(sections, stages, functions, people);
    }

    private static ImmutableMap<Seat.OfGroup, Group> groups(ImmutableList<Stage> stages) {
        var groups = ImmutableMap.<Seat.OfGroup, Group>builder();
        for (Stage stage : stages) {
            for (Group group : stage.groups()) {
                if (!group.seat().stage().equals(stage.key())) {
                    throw new IllegalArgumentException(group.seat() + " stands in stage " + stage.key());
                }
                groups.put(group.seat(), group);
            }
        }
        return groups.buildOrThrow();
    }

    private ImmutableMap<Seat, Holders> holders() {
        var holders = ImmutableMap.<Seat, Holders>builder();
        groupBySeat.forEach((seat, group) -> holders.put(seat, new Holders(group.name(), group.counterparts())));
        sections.forEach(section -> holders.put(section.seat(), new Holders(section.name(), section.counterparts())));
        functions.forEach(
                function -> holders.put(function.seat(), new Holders(function.name(), function.counterparts())));
        return holders.buildOrThrow();
    }

    /**
     * The sections.
     *
     * @return all, in source order
     */
    public ImmutableList<Section> sections() {
        return sections;
    }

    /**
     * The stages.
     *
     * @return all, in source order
     */
    public ImmutableList<Stage> stages() {
        return stages;
    }

    /**
     * The groups of all stages.
     *
     * @return all, in source order
     */
    public ImmutableList<Group> groups() {
        return groupBySeat.values().asList();
    }

    /**
     * The functions.
     *
     * @return all, in source order
     */
    public ImmutableList<Function> functions() {
        return functions;
    }

    /**
     * The people.
     *
     * @return all, in source order
     */
    public ImmutableList<Person> people() {
        return people;
    }

    /**
     * The section of a key.
     *
     * @param key what identifies it
     * @return the section, if there is one
     */
    public Optional<Section> section(String key) {
        return Optional.ofNullable(sectionByKey.get(key));
    }

    /**
     * The stage of a key.
     *
     * @param key what identifies it
     * @return the stage, if there is one
     */
    public Optional<Stage> stage(String key) {
        return Optional.ofNullable(stageByKey.get(key));
    }

    /**
     * The stages that name a section, whether there is such a section or not.
     *
     * @param section key of the section
     * @return the stages, in source order
     */
    public ImmutableList<Stage> stagesOf(String section) {
        return stagesBySection.get(section);
    }

    /**
     * The group of a seat.
     *
     * @param seat stage and key
     * @return the group, if there is one
     */
    public Optional<Group> group(Seat.OfGroup seat) {
        return Optional.ofNullable(groupBySeat.get(seat));
    }

    /**
     * The groups of a key: more than one if the key stands in several stages.
     *
     * @param key the group's key without its stage
     * @return the groups, in source order
     */
    public ImmutableList<Group> groupsNamed(String key) {
        return texts.groupsOfKey(key).stream()
                .map(seat -> group(seat).orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The section a group belongs to, by way of its stage.
     *
     * @param group a group of this organisation
     * @return key of the section as it stands, even if there is no such section; empty if the stage names none
     */
    public Optional<String> sectionOf(Group group) {
        return stage(group.seat().stage()).flatMap(Stage::section);
    }

    /**
     * The function of a seat.
     *
     * @param seat the part of the company and the key
     * @return the function, if there is one
     */
    public Optional<Function> function(Seat.OfFunction seat) {
        return Optional.ofNullable(functionBySeat.get(seat));
    }

    /**
     * The person of a key.
     *
     * @param key what identifies the person
     * @return the person, if there is one
     */
    public Optional<Person> person(String key) {
        return Optional.ofNullable(personByKey.get(key));
    }

    /**
     * The people of exactly that name.
     *
     * @param name the name, as the people file spells it
     * @return the people, in source order
     */
    public ImmutableList<Person> peopleNamed(String name) {
        return peopleByName.get(name);
    }

    /**
     * Everything that wants a counterpart.
     *
     * @return groups, then sections, then functions, each in source order
     */
    public ImmutableList<Seat> seats() {
        return holdersBySeat.keySet().asList();
    }

    /**
     * Whether this organisation has the seat.
     *
     * @param seat any seat
     * @return true if it is one of {@link #seats()}
     */
    public boolean has(Seat seat) {
        return holdersBySeat.containsKey(seat);
    }

    /**
     * What people call the group, section or function of a seat.
     *
     * @param seat a seat of this organisation
     * @return the name
     * @throws IllegalArgumentException if this organisation has no such seat
     */
    public String name(Seat seat) {
        return holders(seat).name();
    }

    /**
     * Who stands as counterpart of a seat.
     *
     * @param seat a seat of this organisation
     * @return the counterparts, in source order
     * @throws IllegalArgumentException if this organisation has no such seat
     */
    public ImmutableList<Counterpart> counterparts(Seat seat) {
        return holders(seat).counterparts();
    }

    private Holders holders(Seat seat) {
        Holders holders = holdersBySeat.get(seat);
        if (holders == null) {
            throw new IllegalArgumentException("there is no " + seat);
        }
        return holders;
    }

    /**
     * The texts by which people name the seats of this organisation.
     *
     * @return texts to seats and back
     */
    public SeatTexts texts() {
        return texts;
    }

    /**
     * A seat as people write it.
     *
     * @param seat a seat of this organisation
     * @return as {@link SeatTexts#text(Seat)}
     */
    public String text(Seat seat) {
        return texts.text(seat);
    }

    /**
     * The seat that a text names.
     *
     * @param text as people write it
     * @return as {@link SeatTexts#seat(String)}
     */
    public Optional<Seat> seat(String text) {
        return texts.seat(text);
    }

    /**
     * The groups that a text names.
     *
     * @param text {@code KEY} or {@code STAGE/KEY}
     * @return as {@link SeatTexts#groupSeats(String)}
     */
    public ImmutableList<Seat.OfGroup> groupSeats(String text) {
        return texts.groupSeats(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation that
                && sections.equals(that.sections)
                && stages.equals(that.stages)
                && functions.equals(that.functions)
                && people.equals(that.people);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sections, stages, functions, people);
    }

    @Override
    public String toString() {
        return "Organisation of " + sections.size() + " sections, " + stages.size() + " stages, " + groupBySeat.size()
                + " groups, " + functions.size() + " functions and " + people.size() + " people";
    }

    /** What every seat has, whatever its kind. */
    private record Holders(String name, ImmutableList<Counterpart> counterparts) {}
}
