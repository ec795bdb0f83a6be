package dev.ssc.spi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a customer writes when booking is found where it belongs, and nowhere else. */
class CalendarWordsTest {

    @Test
    void whatACustomerWroteStandsInNoLog() {
        String booked = new CalendarMessage.Booked("b1", "l1", Instant.EPOCH, "It is secret.").toString();
        String cancelled = new CalendarMessage.Cancelled("b1", "Ana Ulm", "It is secret.", false).toString();
        assertEquals("Booked[booking=b1, link=l1, start=1970-01-01T00:00:00Z]", booked);
        assertEquals("Cancelled[booking=b1, rescheduled=false]", cancelled);
        assertFalse((booked + cancelled).contains("secret"));
    }
}
