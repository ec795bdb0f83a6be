package dev.ssc.adapters.memory.factory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.tck.FactoryContract;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each promise of factories, one that breaks it fails, and the message says why. */
class BrokenFactoryTest {

    @Test
    void oneThatKeepsItsPromisesIsNotBlamed() {
        assertEquals(ImmutableMap.of(), Trial.of(RightFactory::new));
    }

    @ParameterizedTest
    @MethodSource("dev.ssc.adapters.memory.factory.BrokenFactory#all")
    void oneThatBreaksAPromiseIsBlamedForIt(BrokenFactory broken) {
        ImmutableMap<String, String> failed = Trial.of(broken.factory());
        assertEquals(broken.blamed(), failed.keySet(), () -> "blamed by " + failed);
        assertTrue(failed.values().stream().anyMatch(message -> message.contains(broken.words())), failed::toString);
    }

    @Test
    void oneThatStandsNowhereIsBlamed() {
        ImmutableMap<String, String> failed = Trial.ofUnregistered(RightFactory::new);
        assertEquals(
                ImmutableSet.of("promise2_hostsFindItByItsId", "promise2_itIsNamedForTheClassPath"), failed.keySet());
        String sentence = String.valueOf(failed.get("promise2_itIsNamedForTheClassPath"));
        assertTrue(sentence.contains("must have the line " + RightFactory.class.getName()), sentence);
    }

    @Test
    void oneWhoseDescriptorDoesNotNameItIsBlamed(@TempDir Path folder) throws Exception {
        ChatAdapterFactory half = new Half(folder).factory();
        ImmutableMap<String, String> failed = Trial.ofUnregistered(() -> half);
        assertEquals(ImmutableSet.of("promise2_itIsNamedForTheModulePath"), failed.keySet());
        String sentence = String.valueOf(failed.get("promise2_itIsNamedForTheModulePath"));
        assertTrue(
                sentence.contains("The module descriptor must provide " + ChatAdapterFactory.class.getName()),
                sentence);
    }

    @Test
    void everyTestOfTheContractBlamesSomebody() {
        ImmutableSet<String> blaming = Stream.concat(
                        Stream.of("promise2_itIsNamedForTheClassPath", "promise2_itIsNamedForTheModulePath"),
                        BrokenFactory.all().flatMap(broken -> broken.blamed().stream()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> all = Arrays.stream(FactoryContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(all, ImmutableSet.copyOf(blaming));
    }
}
