package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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

    private Adapters<OrganisationSource> found(Class<?>... factories) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(OrganisationSourceFactory.class.getName()),
                Stream.of(factories).map(Class::getName).collect(Collectors.joining("\n")));
        URL[] urls = {folder.toUri().toURL()};
        return OrganisationSourceFactory.found(
                new URLClassLoader(urls, getClass().getClassLoader()));
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
        assertTrue(refusal(found(), "good").contains("none was found"));
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
}
