package dev.ssc.runtime.storm;

import dev.ssc.runtime.Opening;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.ticketing.TicketingAdapter;

/** The connections of one program to the systems. */
record Connections(TicketingAdapter tickets, CalendarAdapter calendar, ChatAdapter chat, ProjectAdapter project) {

    Opening given(Opening opening) {
        return opening.ticketing(tickets).calendar(calendar).chat(chat).project(project);
    }

    void close() {
        tickets.close();
        calendar.close();
        chat.close();
        project.close();
    }
}
