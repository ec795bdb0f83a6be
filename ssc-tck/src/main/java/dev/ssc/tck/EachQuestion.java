package dev.ssc.tck;

import com.google.common.collect.ImmutableList;

/** Runs a test once for each question that the system behind an adapter answers. */
final class EachQuestion extends EachCall {

    static final String OUTCOME = "outcome";
    static final String IDENTIFY = "identify";

    @Override
    ImmutableList<String> names(Calls calls) {
        return ImmutableList.<String>builder()
                .add(calls.questions())
                .add(OUTCOME)
                .add(IDENTIFY)
                .build();
    }

    @Override
    Object named(String name, ContractBase<?, ?, ?> contract) {
        return contract.question(name);
    }
}
