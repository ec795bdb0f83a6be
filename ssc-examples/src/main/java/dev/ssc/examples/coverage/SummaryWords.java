package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.CoverageTotals;

/** The numbers of a report in two sentences, each on a line of its own. */
final class SummaryWords {

    private SummaryWords() {}

    static String of(CoverageTotals totals) {
        return groups(totals) + "\n" + people(totals) + "\n";
    }

    private static String groups(CoverageTotals totals) {
        return count(totals.groups(), "group") + " in " + count(totals.stages(), "stage") + " and "
                + count(totals.sections(), "section") + ": " + totals.vacantGroups() + " vacant, "
                + totals.singleGroups() + " single, " + totals.sharedGroups() + " shared.";
    }

    private static String people(CoverageTotals totals) {
        return count(totals.counterparts(), "counterpart") + " of groups, " + count(totals.assignments(), "assignment")
                + "; " + count(totals.vacantSections(), "section") + " without a support manager.";
    }

    /** A number with its noun. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
