package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptersTest {

    @TempDir
    private Path folder = Path.of("");

    /** A factory that works. */
    public static class Good implements OrganisationSourceFactory {
        @Override
        public String id() {
            return "good";
        }

        @Override
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return ImmutableList.of();
        }

        @Override
        public OrganisationSource create(Configuration configuration) {
            throw new UnsupportedOperationException("not asked for here");
        }
    }

    /** Another factory that claims the same id. */
    public static class Twin extends Good {}

    /** A factory that cannot be made. */
    public static class Broken extends Good {

        /** Fails. */
        public Broken() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A factory whose id is kept in a library that is not there. */
    public static class Speechless extends Good {
        @Override
        public String id() {
            throw new NoClassDefFoundError("words");
        }
    }

    private Adapters<OrganisationSource> found(Class<?>... factories) throws IOException {
        return found(Stream.of(factories).map(Class::getName).toArray(String[]::new));
    }

    private Adapters<OrganisationSource> found(String... factories) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(OrganisationSourceFactory.class.getName()), String.join("\n", factories));
        return in(folder.toUri().toURL());
    }

    private Adapters<OrganisationSource> in(URL... places) {
        return OrganisationSourceFactory.found(
                new URLClassLoader(places, getClass().getClassLoader()));
    }

    private static String refusal(Adapters<OrganisationSource> adapters, String id) {
        AdapterException refused = assertThrows(AdapterException.class, () -> adapters.choose(id));
        assertSame(FailureCode.NEVER, refused.code());
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aFactoryIsChosenByItsId() throws IOException {
        assertEquals(Good.class, found(Good.class).choose("good").getClass());
    }

    @Test
    void anUnknownIdNamesTheKnownOnesAndTheRemedy() throws IOException {
        String sentence = refusal(found(Good.class), "bad");
        assertTrue(sentence.contains("\"bad\"") && sentence.contains("known are good"), sentence);
        assertTrue(sentence.contains("class path or module path"), sentence);
    }

    @Test
    void whereNothingIsFoundThatIsSaid() throws IOException {
        assertTrue(refusal(found(new String[0]), "good").contains("none was found"));
    }

    @Test
    void twoFactoriesWithOneIdAreAnErrorThatNamesBothAndWhereTheyComeFrom() throws IOException {
        String sentence = refusal(found(Good.class, Twin.class), "good");
        assertTrue(sentence.contains(Good.class.getName()) && sentence.contains(Twin.class.getName()), sentence);
        assertTrue(sentence.contains("test-classes"), sentence);
    }

    @Test
    void aBrokenFactoryIsNamedAndDoesNotHideTheOthers() throws IOException {
        Adapters<OrganisationSource> adapters = found(Broken.class, Good.class);
        assertEquals("good", adapters.choose("good").id());
        String sentence = refusal(adapters, "other");
        assertTrue(sentence.contains(Broken.class.getName()) && sentence.contains("no licence"), sentence);
    }

    @Test
    void whatIsBrokenIsNamedBeforeTheRemedy() throws IOException {
        String sentence = refusal(found(Broken.class), "other");
        assertTrue(
                sentence.endsWith(
                        ". Repair what is broken, or add the adapter's jar to the class path or module path."),
                sentence);
        assertTrue(sentence.indexOf("no licence") < sentence.indexOf("Repair"), sentence);
    }

    @Test
    void factoriesThatCannotBeLinkedAreNamedAndDoNotHideTheOthers() throws IOException {
        new ClassFile("lost/One", "lost/Driver", 61).in(folder);
        new ClassFile("lost/Two", "lost/Driver", 61).in(folder);
        Adapters<OrganisationSource> adapters =
                found("lost.One", "lost.Two", Speechless.class.getName(), Good.class.getName());
        assertEquals("good", adapters.choose("good").id());
        String sentence = refusal(adapters, "other");
        assertTrue(sentence.contains("a factory cannot be linked (java.lang.NoClassDefFoundError: lost/Dri"), sentence);
        assertTrue(sentence.contains(Speechless.class.getName() + " does not say its id"), sentence);
    }

    @Test
    void aFactoryOfANewerJavaIsNamedAndDoesNotHideTheOthers() throws IOException {
        new ClassFile("tomorrow/Factory", "java/lang/Object", 200).in(folder);
        Adapters<OrganisationSource> adapters = found("tomorrow.Factory", Good.class.getName());
        assertEquals("good", adapters.choose("good").id());
        String sentence = refusal(adapters, "other");
        assertTrue(sentence.contains("UnsupportedClassVersionError: tomorrow/Factory"), sentence);
    }

    @Test
    void aPlaceThatCannotBeReadIsGivenUpAndNamed() {
        ClassLoader unreadable = new ClassLoader("worn-out", getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        Adapters<OrganisationSource> adapters =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> OrganisationSourceFactory.found(unreadable));
        String sentence = refusal(adapters, "good");
        assertTrue(sentence.contains("the class loader worn-out; none was found"), sentence);
        assertTrue(sentence.contains("the disk is gone"), sentence);
    }

    @Test
    void aPlaceWithoutANameIsNamedByItsAddresses() throws IOException {
        URL here = folder.toUri().toURL();
        assertTrue(refusal(in(here), "other").contains(" in the class loader of " + here + "; none was found"));
        String many = refusal(in(Collections.nCopies(7, here).toArray(URL[]::new)), "other");
        assertTrue(many.contains(here + " and 2 more; none was found"), many);
    }

    @Test
    @SuppressWarnings("NullAway")
    void noPlaceIsRefused() {
        NullPointerException refused =
                assertThrows(NullPointerException.class, () -> OrganisationSourceFactory.found(null));
        assertEquals("A class loader is needed; Adapters.contextLoader() gives the usual one.", refused.getMessage());
    }
}
