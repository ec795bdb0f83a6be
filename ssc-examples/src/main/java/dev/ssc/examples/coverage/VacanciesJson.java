package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.examples.console.Json;
import java.util.List;
import java.util.function.Function;

/** The vacancy list for programs (COV-3). */
public final class VacanciesJson {

    private VacanciesJson() {}

    /**
     * The list as JSON.
     *
     * @param vacancies what is vacant
     * @param organisation whose seats these are
     * @return one JSON object with a list of texts a key
     */
    public static String of(Vacancies vacancies, Organisation organisation) {
        return Json.text(json -> {
            json.writeStartObject();
            Json.texts(json, "sections", texts(vacancies.sections(), Seat.OfSection::section));
            Json.texts(json, "stages", texts(vacancies.stages(), Stage::key));
            Json.texts(json, "groups", texts(vacancies.groups(), seat -> seat.stage() + "/" + seat.group()));
            Json.texts(json, "functions", texts(vacancies.functions(), seat -> seat.section() + "/" + seat.function()));
            Json.texts(json, "requested", texts(vacancies.requested(), organisation::text));
            json.writeEndObject();
        });
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }
}
