package dev.ssc.core.coverage;

import dev.ssc.core.organisation.Organisation;
import java.util.Collection;

/**
 * The numbers of a coverage report.
 *
 * @param sections how many sections there are
 * @param stages how many stages
 * @param groups how many groups
 * @param vacantGroups groups that nobody answers for
 * @param singleGroups groups that one person answers for
 * @param sharedGroups groups that several people answer for
 * @param vacantSections sections that nobody answers for
 * @param counterparts distinct people over all groups; by person if linked, else by name
 * @param assignments pairs of person and group
 */
public record CoverageTotals(
        int sections,
        int stages,
        int groups,
        int vacantGroups,
        int singleGroups,
        int sharedGroups,
        int vacantSections,
        int counterparts,
        int assignments) {

    /**
     * The numbers of a report.
     *
     * @param report the coverage of every seat
     * @return the numbers
     */
    public static CoverageTotals of(CoverageReport report) {
        Organisation organisation = report.roster().organisation();
        return new CoverageTotals(
                organisation.sections().size(),
                organisation.stages().size(),
                organisation.groups().size(),
                groups(report, Coverage.VACANT),
                groups(report, Coverage.SINGLE),
                groups(report, Coverage.SHARED),
                (int) organisation.sections().stream()
                        .filter(section -> report.of(section.seat()).vacant())
                        .count(),
                (int) organisation.groups().stream()
                        .map(group -> report.of(group.seat()).holders())
                        .flatMap(Collection::stream)
                        .map(holder -> holder.counterpart().identity())
                        .distinct()
                        .count(),
                organisation.groups().stream()
                        .mapToInt(group -> report.of(group.seat()).holders().size())
                        .sum());
    }

    private static int groups(CoverageReport report, Coverage coverage) {
        return (int) report.roster().organisation().groups().stream()
                .filter(group -> report.of(group.seat()).coverage() == coverage)
                .count();
    }
}
