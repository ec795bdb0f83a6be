package dev.ssc.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.reading.NameText.Name;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    @ParameterizedTest
    @Tag("ORG-4")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Ulm;                               Ana Ulm;",
                "Ana Ulm (EMEA);                        Ana Ulm;         EMEA",
                "Ana Ulm (us public sector);            Ana Ulm;         US_PUBLIC_SECTOR",
                "Ana Ulm(apac);                         Ana Ulm;         APAC",
                "Ana Ulm ( Amer );                      Ana Ulm;         AMER",
                "Ana Ulm (Acting);                      Ana Ulm;",
                "Ana Ulm (INTERIM) (life support);      Ana Ulm;",
                "Ana Ulm (Acting) (EMEA);               Ana Ulm;         EMEA",
                "Ana Ulm (EMEA) (Acting);               Ana Ulm;         EMEA",
                "Ana Ulm (EMEA) (AMER);                 Ana Ulm;         AMER",
                "Ana Ulm (Bee);                         Ana Ulm (Bee);",
                "Ana Ulm (EMEA) (Bee);                  Ana Ulm (EMEA) (Bee);",
                "Ana Ulm (Bee) (EMEA);                  Ana Ulm (Bee);   EMEA",
                "Ana (EMEA) Ulm;                        Ana (EMEA) Ulm;",
                "Ana Ulm EMEA);                         Ana Ulm EMEA);",
                "Ana Ulm (EMEA;                         Ana Ulm (EMEA;",
                "Ana Ulm [EMEA];                        Ana Ulm [EMEA];",
                "Ana Ulm ((EMEA));                      Ana Ulm ((EMEA));",
                "Ana Ulm ();                            Ana Ulm ();",
            })
    void onlyBracketsOfTheClosedListAtTheEndQualifyAName(String text, String name, Region region) {
        assertEquals(ImmutableList.of(new Name(name, Optional.ofNullable(region))), NameText.names(text));
    }

    @Test
    @Tag("ORG-4")
    void howeverManyQualifiersThereAreTheLastRegionCounts() {
        assertEquals(
                ImmutableList.of(new Name("Ana", Optional.of(Region.EMEA))),
                NameText.names("Ana" + " (AMER)".repeat(200_000) + " (EMEA) (Acting)"));
    }

    @Test
    @Tag("ORG-4")
    void unicodeBlanksAroundANameAndInItsBracketsAreTrimmed() {
        String text = "\u00a0\u2003Ana\u00a0Ulm\u00a0(\u202fEMEA\u3000)\t";

        assertEquals(ImmutableList.of(new Name("Ana\u00a0Ulm", Optional.of(Region.EMEA))), NameText.names(text));
    }

    @ParameterizedTest
    @Tag("ORG-2")
    @Tag("ORG-4")
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "TBD",
                "tbh",
                "tBd ",
                "TBD (EMEA)",
                "(EMEA)",
                "(Acting) (EMEA)",
                "TBD, tbh",
                ",",
                "TBD / tbh"
            })
    void placeholdersWithOrWithoutQualifiersAreNobody(String text) {
        assertTrue(NameText.isPlaceholder(text));
    }

    @ParameterizedTest
    @Tag("ORG-4")
    @ValueSource(strings = {"TBD?", "T B D", "TBDD", "N/A", "TBD (Bee)", "-"})
    void whatOnlyLooksLikeAPlaceholderIsAName(String text) {
        assertEquals(ImmutableList.of(new Name(text, Optional.empty())), NameText.names(text));
    }

    @ParameterizedTest
    @Tag("ORG-5")
    @ValueSource(
            strings = {
                "Ana Ulm, Bo Ern",
                "Ana Ulm,Bo Ern",
                "Ana Ulm / Bo Ern",
                " Ana Ulm\u00a0/\tBo Ern ",
                "Ana Ulm ,, Bo Ern",
                "TBD, Ana Ulm / Bo Ern"
            })
    void aCommaOrASlashBetweenBlanksSeparatesTwoPeople(String text) {
        assertEquals(
                ImmutableList.of(new Name("Ana Ulm", Optional.empty()), new Name("Bo Ern", Optional.empty())),
                NameText.names(text));
    }

    @ParameterizedTest
    @Tag("ORG-5")
    @ValueSource(
            strings = {
                "Ana/Bo",
                "Ana/ Bo",
                "Ana /Bo",
                "Ana & Bo",
                "Ana and Bo",
                "Ana; Bo",
                "/ Ana",
                "Ana /",
                "Ana // Bo"
            })
    void nothingElseSeparates(String text) {
        assertEquals(ImmutableList.of(new Name(text, Optional.empty())), NameText.names(text));
    }

    @Test
    @Tag("ORG-4")
    @Tag("ORG-5")
    void eachOfTwoPeopleKeepsTheirOwnRegion() {
        assertEquals(
                ImmutableList.of(
                        new Name("Ana Ulm", Optional.of(Region.EMEA)), new Name("Bo Ern", Optional.of(Region.AMER))),
                NameText.names("Ana Ulm (EMEA) / Bo Ern (Acting) (AMER)"));
    }

    @Test
    @Tag("ORG-5")
    void aBracketWithACommaIsSplitBeforeItIsLookedAt() {
        assertEquals(ImmutableList.of("Ana (EMEA", "AMER)"), NameText.split("Ana (EMEA, AMER)"));
    }

    @Test
    @Tag("ORG-4")
    void aNameIsNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> new Name("\u00a0", Optional.empty()));
    }
}
