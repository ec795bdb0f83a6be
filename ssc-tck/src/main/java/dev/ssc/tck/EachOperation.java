package dev.ssc.tck;

import com.google.common.collect.ImmutableList;

/** Runs a test once for each operation. */
final class EachOperation extends EachCall {

    @Override
    ImmutableList<String> names(Calls calls) {
        return ImmutableList.copyOf(calls.operations());
    }

    @Override
    Object named(String name, ContractBase<?, ?, ?> contract) {
        return contract.operation(name);
    }
}
