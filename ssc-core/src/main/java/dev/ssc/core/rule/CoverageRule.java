package dev.ssc.core.rule;

/** The rules about who answers for a seat. They stand here because terms name them too, and coverage knows terms. */
public enum CoverageRule implements Rule {
    /** How many. */
    COV_1(
            "A seat is vacant, single or shared; several counterparts of a group are welcome, a section has one support manager.",
            "P"),
    /** Who counts. */
    COV_2("Somebody who has stepped aside does not count, a backfill does; time off alone uncovers nobody.", "P D"),
    /** The vacancy list. */
    COV_3(
            "The vacancy list names every seat without a counterpart and every stage whose groups are all vacant, and marks what was asked for.",
            "P"),
    /** Requests. */
    COV_4(
            "A product team asks for a counterpart; a seat has one open request, which closes when a term for the seat becomes active.",
            "P D"),
    /** Whom to ask. */
    COV_5(
            "A question about a group goes to its counterparts who are there, else to their backfill, else to a related function, else a counterpart is requested.",
            "P D"),
    /** Gaps. */
    COV_6("Gaps in coverage are exact, half-open intervals of days.", "D");

    private final String sentence;
    private final String source;

    CoverageRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
