package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.ValueShape;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link AdapterFactory} promises. Authors extend it, and override two methods; those whose factory has rules
 * of its own override {@link #wrong} too.
 */
@ExtendWith({NotShown.class, Summary.class})
public abstract class FactoryContract {

    private static final int THREADS = 4;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SECRET = Pattern.compile("(?i)(.*[-._])?(password|secret|token|api-?key)");
    private static final String UNKNOWN = "tck-unknown";

    @TempDir
    private Path folder = Path.of("");

    private final ConcurrentLinkedQueue<AutoCloseable> made = new ConcurrentLinkedQueue<>();
    private AdapterFactory<?> factory;
    private Filled example;

    /** For classes that extend it. */
    protected FactoryContract() {}

    /**
     * The factory.
     *
     * @return a new one, made by its public constructor
     */
    protected abstract AdapterFactory<?> factory();

    /**
     * An example of a configuration that can be used, with every key filled in that the factory knows, as far as its
     * rules allow. What it names need not be there, and is never reached.
     *
     * @return an example
     */
    protected abstract Configuration configuration();

    /**
     * Configurations that {@link AdapterFactory#mistakes} finds something wrong with, though their keys and shapes are
     * right.
     *
     * @return wrong ones; none unless overridden, so that this is reported as not shown
     */
    protected ImmutableList<Configuration> wrong() {
        return ImmutableList.of();
    }

    @BeforeEach
    void openExample() {
        factory = factory();
        example = Filled.by(configuration(), factory);
    }

    @AfterEach
    void closeWhatWasMade() throws Exception {
        for (AutoCloseable adapter : made) {
            adapter.close();
        }
    }

    @Test
    @DisplayName("1. Id: it is a word in lower case that never changes")
    void promise1_theIdIsAWordThatNeverChanges() {
        assertTrue(
                WORD.matcher(factory.id()).matches(),
                "The id \"" + factory.id() + "\" must be a word of a-z, 0-9 and hyphens");
        assertEquals(factory.id(), factory.id(), "the id, asked for again");
        assertEquals(factory.id(), factory().id(), "the id of another factory of the class");
    }

    @Test
    @DisplayName("2. Found: hosts find it by its id")
    void promise2_hostsFindItByItsId() {
        assertTrue(
                Modifier.isPublic(factory.getClass().getModifiers()), factory.getClass() + " must be a public class");
        Registration registration = new Registration(factory);
        AdapterFactory<?> found =
                registration.family().found().apply(registration.loader()).choose(factory.id());
        assertSame(factory.getClass(), found.getClass(), "the factory that hosts find by the id " + factory.id());
    }

    @Test
    @DisplayName("2. Found: it is named for the class path")
    void promise2_itIsNamedForTheClassPath() throws Exception {
        Registration registration = new Registration(factory);
        assertTrue(
                registration.isNamedInServices(),
                registration.services() + " must have the line " + registration.name());
    }

    @Test
    @DisplayName("2. Found: it is named for the module path")
    void promise2_itIsNamedForTheModulePath() throws Exception {
        Registration registration = new Registration(factory);
        ImmutableSet<String> provided = registration
                .provided()
                .orElseThrow(() -> Skipped.declaredNo("the factory has no module descriptor beside it"));
        assertTrue(
                provided.contains(registration.name()),
                "The module descriptor must provide "
                        + registration.family().type().getName() + " with " + registration.name());
    }

    @Test
    @DisplayName("3. Keys: each has a name of its own and a purpose, and they never change")
    void promise3_keysHaveNamesAndPurposesAndNeverChange() {
        List<ConfigurationKey> keys = factory.configurationKeys();
        assertEquals(keys, factory().configurationKeys(), "the keys of another factory of the class");
        assertEquals(
                keys.size(),
                keys.stream().map(ConfigurationKey::name).distinct().count(),
                "No name of a key may be used twice; the keys are " + keys);
        keys.forEach(key -> assertFalse(
                key.name().isBlank() || key.purpose().isBlank(), "A key must have a name and a purpose: " + key));
    }

    @Test
    @DisplayName("3. Keys: what is secret is said to be secret")
    void promise3_whatIsSecretIsSaidToBeSecret() {
        factory.configurationKeys().stream()
                .filter(key -> SECRET.matcher(key.name()).matches())
                .forEach(key ->
                        assertSame(ValueShape.SECRET, key.shape(), "the shape of the key \"" + key.name() + "\""));
    }

    @Test
    @DisplayName("4. Mistakes: the example is accepted")
    void promise4_theExampleIsAccepted() {
        make(() -> configuration().checkedFor(factory));
    }

    @Test
    @DisplayName("4. Mistakes: those of its own are named with the others, all at once")
    void promise4_mistakesOfItsOwnAreNamedWithTheOthers() {
        ImmutableList<Configuration> wrong = wrong();
        if (wrong.isEmpty()) {
            throw new NotAbleException("name a configuration that the factory itself finds wrong");
        }
        for (Configuration each : wrong) {
            assertFalse(factory.mistakes(each).isEmpty(), "mistakes must find what is wrong with " + each);
            String sentence = refusal(each + ", which is wrong,", each);
            String more = refusal(
                    each + " with an unknown key", Filled.by(each, factory).with(UNKNOWN, "x"));
            factory.mistakes(each)
                    .forEach(mistake -> assertTrue(
                            sentence.contains(mistake) && more.contains(mistake) && more.contains(UNKNOWN),
                            "All mistakes must be named at once: " + more));
        }
    }

    @Test
    @DisplayName("4. Mistakes: they can be asked for whatever is missing, and never fail")
    void promise4_mistakesNeverFail() {
        assertTellsMistakes(Configuration.of(Map.of()));
        for (ConfigurationKey key : factory.configurationKeys()) {
            for (String value : Extremes.of(key.shape())) {
                String name = nameOf(key);
                assertTellsMistakes(example.only(name, value));
                assertTellsMistakes(example.with(name, value));
            }
        }
    }

    @Test
    @DisplayName("4. Mistakes: whatever fits its shape is used, or refused for ever")
    void promise4_whateverFitsItsShapeIsUsedOrRefused() {
        for (ConfigurationKey key : factory.configurationKeys()) {
            for (String value : Extremes.of(key.shape())) {
                assertUsedOrRefused(key, example.with(nameOf(key), value));
            }
        }
    }

    @Test
    @DisplayName("5. Making: it sends nothing")
    void promise5_makingSendsNothing() throws Exception {
        if (example.names(ValueShape.ADDRESS).isEmpty()) {
            throw new NotAbleException("give an address that is never reached");
        }
        try (Doorbell doorbell = new Doorbell()) {
            make(() -> example.exchanging(ValueShape.ADDRESS, doorbell::instead));
            assertFalse(doorbell.rings(), "create must send nothing; it has opened a connection");
        }
    }

    @Test
    @DisplayName("5. Making: it reads and writes nothing")
    void promise5_makingReadsAndWritesNothing() {
        if (example.names(ValueShape.PATH).isEmpty()) {
            throw new NotAbleException("give a path that is never read");
        }
        Path nowhere = folder.resolve("nowhere");
        make(() -> example.exchanging(ValueShape.PATH, value -> nowhere.toString()));
        assertFalse(Files.exists(nowhere), "create must write nothing; it has made what a path names");
    }

    @Test
    @DisplayName("5. Making: each time a new adapter is made")
    void promise5_eachTimeANewAdapterIsMade() {
        assertNotSame(make(this::configuration), make(this::configuration), "the adapter that was made again");
    }

    @Test
    @DisplayName("6. Discretion: no secret is shown")
    void promise6_noSecretIsShown() {
        if (example.names(ValueShape.SECRET).isEmpty()) {
            throw new NotAbleException("configure a secret");
        }
        Token secret = Token.fresh();
        Configuration telling = example.exchanging(ValueShape.SECRET, value -> secret.text());
        StringBuilder said = new StringBuilder(Output.of(() -> make(() -> telling)));
        said.append(factory).append(made).append(factory.mistakes(telling));
        for (ConfigurationKey key : factory.configurationKeys()) {
            Extremes.of(key.shape())
                    .forEach(value -> said.append(said(Filled.by(telling, factory)
                            .with(key.shape() == ValueShape.SECRET ? UNKNOWN : nameOf(key), value))));
        }
        assertFalse(said.toString().contains(secret.text()), "What is said holds a secret: " + said);
    }

    @Test
    @DisplayName("7. Threads: any thread may make an adapter")
    void promise7_anyThreadMayMake() throws Exception {
        ImmutableList<AutoCloseable> all = Crowd.times(THREADS, () -> make(this::configuration));
        assertEquals(THREADS, ImmutableSet.copyOf(all).size(), "different adapters made by different threads");
    }

    private AutoCloseable make(Supplier<Configuration> configuration) {
        try {
            return kept(configuration.get());
        } catch (RuntimeException failure) {
            return fail("A configuration that can be used must be used; it fails by " + failure, failure);
        }
    }

    private AutoCloseable kept(Configuration configuration) {
        AutoCloseable adapter = factory.create(configuration);
        made.add(adapter);
        return adapter;
    }

    private void assertUsedOrRefused(ConfigurationKey key, Configuration unusual) {
        try {
            kept(unusual.checkedFor(factory));
        } catch (AdapterException refused) {
            assertEquals(
                    FailureCode.NEVER,
                    refused.code(),
                    "A value of \"" + key.name() + "\" that cannot be used must be refused for ever");
        } catch (RuntimeException other) {
            fail(
                    "A value of \"" + key.name() + "\" must be used or refused by an AdapterException, not by " + other,
                    other);
        }
    }

    private void assertTellsMistakes(Configuration partly) {
        try {
            factory.mistakes(partly).forEach(mistake -> assertFalse(mistake.isBlank(), "A mistake must be named"));
        } catch (RuntimeException failure) {
            fail("mistakes must not fail where it is given " + partly + "; it fails by " + failure, failure);
        }
    }

    /** What is said when a configuration is used or refused. */
    private String said(Configuration configuration) {
        try {
            return String.valueOf(kept(configuration.checkedFor(factory)));
        } catch (RuntimeException refused) {
            return Throwables.getStackTraceAsString(refused);
        }
    }

    private String refusal(String what, Configuration refused) {
        return String.valueOf(AdapterContract.refused(what, FailureCode.NEVER, () -> refused.checkedFor(factory))
                .getMessage());
    }

    private static String nameOf(ConfigurationKey key) {
        return key.several() ? key.name() + "tck" : key.name();
    }
}
