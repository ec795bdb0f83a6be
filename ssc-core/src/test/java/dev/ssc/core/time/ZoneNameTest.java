package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-10")
class ZoneNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Lisbon", "America/Argentina/Ushuaia", "Asia/Kathmandu", "UTC", "Z", "+05:45", "-03:30"})
    void regionsAndOffsetsAreZones(String text) {
        assertEquals(Optional.of(ZoneId.of(text)), ZoneName.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Lisbon",
                "europe/lisbon",
                "Europe/Lisbon ",
                "Europe/Atlantis",
                "Europe/",
                "+25:00",
                "+5:4",
                "UTC+99",
                "CEST",
                "TBD",
                "\u0000",
            })
    void anyOtherTextIsNoZone(String text) {
        assertEquals(Optional.empty(), ZoneName.parse(text));
    }
}
