package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.examples.play.Story;
import dev.ssc.examples.sample.Sample;

/** The tour of a call: a scenario of the sample, played by people of the sample. */
final class CallTour {

    private CallTour() {}

    static ImmutableList<Scene> scenes() {
        return ImmutableList.of(Scene.of(
                "A call with a customer",
                "A customer in another time zone asks for a call. Two things that people try are refused, and why is said;"
                        + " what reaches people is in the words of the book of messages.",
                Story.of(
                        Sample.file("call"),
                        OrganisationReader.read(Sample.files().read())
                                .organisation()
                                .people()),
                CallRule.CALL_MARK_3,
                CallRule.CALL_LEAD_1,
                CallRule.CALL_LINK_5,
                CallRule.CALL_LIVE_3,
                CallRule.CALL_SUM_4));
    }
}
