package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.core.rule.Rule;

/**
 * One reading of all files of an organisation: what was found, and how much was taken. Files that state more than an
 * organisation can hold are refused before they fill the memory.
 */
final class Reading {

    static final int MOST_TEXTS = 1_000_000;
    static final int MOST_FINDINGS = 100_000;

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private int texts;
    private int found;

    /** A scalar as the draft has it. */
    Stated<String> stated(Node scalar) {
        return stated(scalar.text(), scalar.place());
    }

    Stated<String> stated(String text, Place place) {
        texts++;
        if (texts > MOST_TEXTS) {
            throw new UnusableFileException(
                    place, "the files hold more than " + MOST_TEXTS + " texts up to here; check that they are right");
        }
        return new Stated<>(text, place);
    }

    /** A value of a shape that is not expected there (ORG-2). */
    void unexpected(Place place, String sentence) {
        found(OrganisationRule.ORG_2, place, sentence);
    }

    void found(Rule rule, Place place, String sentence) {
        found++;
        if (found > MOST_FINDINGS) {
            throw new UnusableFileException(
                    place,
                    "the files hold more than " + MOST_FINDINGS + " errors up to here; check that they are right");
        }
        findings.add(Finding.error(rule, place, sentence));
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }
}
