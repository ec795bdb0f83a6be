package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.calls.words.MessageBook;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.CounterpartWords;
import dev.ssc.core.words.Form;
import dev.ssc.core.words.Phrasebook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the scenarios ask somebody to be told can be said in words. */
class RequestsHaveWordsTest {

    private enum Language {
        ENGLISH(MessageBook.english(), CounterpartWords.english()),
        GERMAN(MessageBook.german(), CounterpartWords.german());

        private final Phrasebook book;

        Language(MessageBook calls, Phrasebook counterparts) {
            this.book = calls.phrases().and(counterparts);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageOfEveryScenarioHasWords(Language language) throws IOException, URISyntaxException {
        List<Request> telling = requests()
                .filter(request -> request.facts().containsKey("message"))
                .toList();
        assertTrue(telling.size() > 20);
        assertEquals(
                List.of(),
                telling.stream()
                        .filter(request ->
                                language.book.render(request, Form.MARKDOWN).isEmpty())
                        .toList());
    }

    @Test
    void everyWordInChatIsAMessage() throws IOException, URISyntaxException {
        assertEquals(
                List.of(),
                requests()
                        .filter(request -> request.kind().equals("chat.tell"))
                        .filter(request -> !request.facts().containsKey("message"))
                        .toList());
    }

    private static Stream<Request> requests() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(RequestsHaveWordsTest.class.getResource("/scenarios"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .sorted()
                    .flatMap(file -> Scenario.read(SourceFile.at(file.toString(), file)).play().stream())
                    .flatMap(step -> step.played().decision().requests().stream())
                    .toList()
                    .stream();
        }
    }
}
