package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.only;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static dev.ssc.adapters.gitlab.Reads.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.TermDraft;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class TermsFileTest {

    @Test
    void termsAreReadAsTheyStand() {
        OrganisationDraft draft = terms("""
                - {person: ana, seat: group/optimize, phase: active}
                - person: bo
                  seat: group/plan/optimize
                  phase: aside
                  since: 2025-01-31
                  aside:
                    - {from: 2026-01-01, to: 2026-02-01, backfill: mo}
                    - {from: 2026-03-01}
                """);
        TermDraft ana = draft.terms().get(0);
        TermDraft bo = draft.terms().get(1);

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(new Place("terms.yml", 1), ana.place());
        assertEquals("ana", ana.person());
        assertEquals("group/optimize", ana.seat());
        assertEquals("1 active", shown(ana.phase()));
        assertEquals(Optional.empty(), ana.since());
        assertEquals(ImmutableList.of(), ana.asides());
        assertEquals(new Place("terms.yml", 2), bo.place());
        assertEquals("5 2025-01-31", shown(bo.since()));
        assertEquals("7 2026-01-01", shown(bo.asides().get(0).dates().from()));
        assertEquals("7 2026-02-01", shown(bo.asides().get(0).dates().to()));
        assertEquals(Optional.of("mo"), bo.asides().get(0).backfill());
        assertEquals(Optional.empty(), bo.asides().get(1).dates().to());
        assertEquals(Optional.empty(), bo.asides().get(1).backfill());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{seat: group/a, phase: active}|no usable \"person\"",
                "{person: ana, phase: active}|no usable \"seat\"",
                "{person: ana, seat: group/a, phase: }|a term (person \"ana\", seat \"group/a\") has no usable \"phase\"",
                "[a]|a term is a list and is left out"
            })
    void aTermWithoutARequiredKeyIsLeftOut(String entry, String words) {
        OrganisationDraft draft = terms("- {person: bo, seat: group/a, phase: active}\n- " + entry);

        assertEquals(ImmutableList.of("error ORG-2 terms.yml:2"), findings(draft));
        assertTrue(message(draft).contains(words), message(draft));
        assertEquals("bo", only(draft.terms()).person());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since: [2026-01-01]",
                "aside: {from: 2026-01-01}",
                "aside: 2026-01-01",
                "aside: [soon]",
                "aside: [{to: 2026-01-01}]",
                "aside: [{from: {a: b}}]"
            })
    void anotherTypeIsAnErrorAndCountsAsAbsent(String field) {
        OrganisationDraft draft = terms("- person: ana\n  seat: group/a\n  phase: active\n  " + field);

        assertEquals(ImmutableList.of("error ORG-2 terms.yml:4"), findings(draft));
        assertEquals(Optional.empty(), only(draft.terms()).since());
        assertEquals(ImmutableList.of(), only(draft.terms()).asides());
    }

    @Test
    void aBackfillOfAnotherTypeKeepsTheDates() {
        OrganisationDraft draft = terms(
                "- {person: ana, seat: group/a, phase: aside, aside: [{from: 2026-01-01, to: [x], backfill: [mo]}]}");

        assertEquals(ImmutableList.of("error ORG-2 terms.yml:1", "error ORG-2 terms.yml:1"), findings(draft));
        assertEquals(1, only(draft.terms()).asides().size());
    }

    @Test
    void anEmptyFileHasNoTermsAndAMapIsUnusable() {
        assertEquals(ImmutableList.of(), terms("").terms());
        assertThrows(UnusableFileException.class, () -> terms("person: ana"));
    }
}
