package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Holds contracts against broken adapters; after all of them, every test of the contract has failed once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MadeToFail {

    private int trials;

    /** The contract. */
    abstract Class<?> contract();

    @AfterEach
    void count() {
        trials++;
    }

    /** Says nothing where only some of the trials were run. */
    @AfterAll
    void everyTestOfTheContractHasFailedOnce() {
        int all = AnnotationSupport.findAnnotatedMethods(getClass(), Test.class, HierarchyTraversalMode.TOP_DOWN)
                .size();
        if (trials == all) {
            assertEquals(
                    ImmutableSet.of(),
                    Sets.difference(Verdict.held(contract()), Verdict.blamed(contract())),
                    "tests that no broken adapter made fail");
        }
    }
}
