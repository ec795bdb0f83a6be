/** The customer call, from the first thought of one to its summary, without clock, files or network. */
module dev.ssc.calls {
    requires transitive dev.ssc.core;
    requires transitive com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires jakarta.validation;
    requires org.hibernate.validator;

    exports dev.ssc.calls;
    exports dev.ssc.calls.agenda;
    exports dev.ssc.calls.command;
    exports dev.ssc.calls.ending;
    exports dev.ssc.calls.event;
    exports dev.ssc.calls.exploration;
    exports dev.ssc.calls.lead;
    exports dev.ssc.calls.link;
    exports dev.ssc.calls.meeting;
    exports dev.ssc.calls.policy;
    exports dev.ssc.calls.request;
    exports dev.ssc.calls.subject;
    exports dev.ssc.calls.words;

    // The validator reads the values of the policy, whose generated class is not public.
    opens dev.ssc.calls.policy to
            org.hibernate.validator;
}
