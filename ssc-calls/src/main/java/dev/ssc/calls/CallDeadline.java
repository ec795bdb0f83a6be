package dev.ssc.calls;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.meeting.ManagerHelp;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.PreCall;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Worded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be looked at again, and when (DOMAIN 8.8). A deadline is listed from the moment its condition holds until it
 * has acted or the condition is gone.
 */
public enum CallDeadline implements Worded {
    /** The open link can no longer be used (CALL-LINK-9). */
    LINK_EXPIRES {
        @Override
        Optional<Instant> time(CallState call) {
            return call.links()
                    .current()
                    .flatMap(link -> link.expiresAt(call.policy().linkLife()));
        }
    },
    /** The message before the call is due (CALL-PREP-3, CALL-PREP-5). */
    PRE_CALL_DUE {
        @Override
        Optional<Instant> time(CallState call) {
            return meeting(call)
                    .filter(meeting -> call.phase() == CallPhase.BOOKED
                            && meeting.preCall() != PreCall.SENT
                            && !call.ticket().solved())
                    .map(Meeting::times)
                    .map(times -> later(times.start().minus(call.policy().preCallLead()), times.arranged()));
        }
    },
    /** The customer may be counted as missing; due only after its instant (CALL-LIVE-4). */
    NO_SHOW_POSSIBLE {
        @Override
        Optional<Instant> time(CallState call) {
            return meeting(call)
                    .map(Meeting::times)
                    .filter(times -> call.phase().underWay() && times.joined().isEmpty())
                    .flatMap(times -> times.waitsUntil(call.policy().noShowWait()));
        }

        @Override
        Deadline at(Instant time) {
            return Deadline.after(word(), time);
        }
    },
    /** The wrap-up should have begun (CALL-LIVE-2). */
    WRAP_UP_DUE {
        @Override
        Optional<Instant> time(CallState call) {
            return meeting(call)
                    .filter(meeting -> call.phase() == CallPhase.LIVE)
                    .map(meeting -> meeting.times()
                            .wrapUpAt(call.policy().wrapUpLeast(), call.policy().wrapUpMost()));
        }
    },
    /** The call should long be over (CALL-LIVE-10). */
    END_OVERRUN {
        @Override
        Optional<Instant> time(CallState call) {
            return meeting(call)
                    .filter(meeting -> call.phase().underWay())
                    .map(meeting -> meeting.times().end().plus(call.policy().overrun()));
        }
    },
    /** The lead still owes the summary (CALL-SUM-2). */
    SUMMARY_REMINDER {
        @Override
        Optional<Instant> time(CallState call) {
            return ended(call).map(end -> end.plus(call.policy().summaryReminder()));
        }
    },
    /** The summary is missing for so long that the manager is told (CALL-SUM-2). */
    SUMMARY_ESCALATION {
        @Override
        Optional<Instant> time(CallState call) {
            return ended(call).map(end -> end.plus(call.policy().summaryEscalation()));
        }
    },
    /** The manager who was asked did not answer (CALL-LIVE-6). */
    MANAGER_PAGE {
        @Override
        Optional<Instant> time(CallState call) {
            return meeting(call)
                    .filter(meeting -> call.phase().underWay() && meeting.managerHelp() == ManagerHelp.ASKED)
                    .flatMap(Meeting::helpCall)
                    .map(help -> help.at().plus(call.policy().managerWait()));
        }
    };

    private static final ImmutableList<CallDeadline> ALL = ImmutableList.copyOf(values());

    private final String word = Worded.super.word();

    @Override
    public String word() {
        return word;
    }

    /** When it is due, while its condition holds. */
    abstract Optional<Instant> time(CallState call);

    Deadline at(Instant time) {
        return Deadline.at(word(), time);
    }

    /**
     * The deadline with its time.
     *
     * @param call the call to look at
     * @return the deadline; empty if its condition does not hold
     */
    public Optional<Deadline> in(CallState call) {
        return time(call).map(this::at);
    }

    static ImmutableList<Deadline> of(CallState call) {
        List<Deadline> open = new ArrayList<>(ALL.size());
        for (CallDeadline deadline : ALL) {
            Optional<Instant> time = deadline.time(call);
            if (time.isPresent()) {
                open.add(deadline.at(time.get()));
            }
        }
        return open.isEmpty() ? ImmutableList.of() : ImmutableList.sortedCopyOf(open);
    }

    /**
     * What is due at a time.
     *
     * @param call the call to look at
     * @param now the time
     * @return the deadlines that are due, by time, then by name
     */
    public static ImmutableList<CallDeadline> due(CallState call, Instant now) {
        ImmutableList.Builder<CallDeadline> due = ImmutableList.builder();
        for (Deadline deadline : of(call)) {
            if (deadline.isDue(now)) {
                due.add(named(deadline.name()));
            }
        }
        return due.build();
    }

    private static CallDeadline named(String name) {
        return Worded.find(CallDeadline.class, name).orElseThrow();
    }

    /** The meeting, unless this deadline has acted in it. */
    Optional<Meeting> meeting(CallState call) {
        return call.meeting().filter(meeting -> !meeting.acted().contains(word()));
    }

    Optional<Instant> ended(CallState call) {
        return meeting(call)
                .filter(meeting -> call.phase() == CallPhase.ENDED)
                .flatMap(meeting -> call.ending())
                .map(ending -> ending.at());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
