package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;

/**
 * The vacancy list (COV-3), each part in source order.
 *
 * @param sections seats of sections without a support manager
 * @param stages stages that have groups, all of them vacant
 * @param groups seats of groups without a counterpart
 * @param functions seats of functions without a counterpart
 * @param requested those of the seats above that somebody asked for
 */
public record Vacancies(
        ImmutableList<Seat.OfSection> sections,
        ImmutableList<Stage> stages,
        ImmutableList<Seat.OfGroup> groups,
        ImmutableList<Seat.OfFunction> functions,
        ImmutableList<Seat> requested) {

    /**
     * What a report leaves vacant.
     *
     * @param report the coverage of every seat
     * @return the list
     */
    public static Vacancies in(CoverageReport report) {
        Organisation organisation = report.roster().organisation();
        ImmutableList<Seat> vacant = organisation.seats().stream()
                .filter(seat -> report.of(seat).vacant())
                .collect(ImmutableList.toImmutableList());
        return new Vacancies(
                only(Seat.OfSection.class, vacant),
                organisation.stages().stream()
                        .filter(stage -> whollyVacant(stage, report))
                        .collect(ImmutableList.toImmutableList()),
                only(Seat.OfGroup.class, vacant),
                only(Seat.OfFunction.class, vacant),
                vacant.stream().filter(seat -> report.of(seat).requested()).collect(ImmutableList.toImmutableList()));
    }

    private static boolean whollyVacant(Stage stage, CoverageReport report) {
        return !stage.groups().isEmpty()
                && stage.groups().stream()
                        .allMatch(group -> report.of(group.seat()).vacant());
    }

    private static <S extends Seat> ImmutableList<S> only(Class<S> kind, ImmutableList<Seat> seats) {
        return seats.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }
}
