package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has a shape can be read without failing, and what cannot is no such value. */
class ValueShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tickets.example",
                "xmpp://chat.example",
                "xmpps://chat.example:5223",
                "ircs://irc.example/room",
                "ldaps://people.example",
                "wss://chat.example/socket?room=1",
                "http://[::1]:8080/",
                "https://ana@tickets.example"
            })
    void anAddressHasASchemeAndAHost(String text) {
        assertTrue(ValueShape.ADDRESS.fits(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example",
                "https:tickets",
                "https:///tickets",
                "//tickets.example",
                "tickets.example",
                "https://two words.example",
                "file:/etc/hosts"
            })
    void whatHasNoSchemeOrNoHostIsNoAddress(String text) {
        assertFalse(ValueShape.ADDRESS.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "2147483647"})
    void aNumberFitsAnInt(String text) {
        assertTrue(ValueShape.NUMBER.fits(text));
        assertTrue(Integer.parseInt(text) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483648", "3000000000", "1.5", "", "five"})
    void whatDoesNotFitAnIntIsNoNumber(String text) {
        assertFalse(ValueShape.NUMBER.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT30S", "P36500D"})
    void aDurationCanBeCountedInNanoseconds(String text) {
        assertTrue(ValueShape.DURATION.fits(text));
        assertEquals(Duration.parse(text), Duration.ofNanos(Duration.parse(text).toNanos()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-5S", "-PT5S", "PT9999999999H", "P36500DT1S", "30", "soon", ""})
    void whatIsNegativeOrEndlessIsNoDuration(String text) {
        assertFalse(ValueShape.DURATION.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "/var/tickets", "../two words"})
    void aPathNeedNotBeThere(String text) {
        assertTrue(ValueShape.PATH.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets\0", "\0"})
    void whatNoSystemCanNameIsNoPath(String text) {
        assertFalse(ValueShape.PATH.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "Z", "+02:00"})
    void aZoneIsKnown(String text) {
        assertTrue(ValueShape.ZONE.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "", "noon"})
    void whatIsNotKnownIsNoZone(String text) {
        assertFalse(ValueShape.ZONE.fits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anything\nat all"})
    void textsAndSecretsAreWhatever(String text) {
        assertTrue(ValueShape.TEXT.fits(text) && ValueShape.SECRET.fits(text));
    }
}
