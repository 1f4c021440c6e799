package se.framsteg.benchmarks;

import java.io.IOException;
import java.time.LocalDate;

/** A signed-in participant who submits cards through the API. */
final class ApiSubmitter implements SubmitBench.Client {

    private final Wire wire;
    private final LocalDate today = Card.today();

    ApiSubmitter(BenchApi api, int number) throws IOException {
        wire = new Wire(api.port(), api.accessToken(Population.participant(number)));
    }

    @Override
    public void submit() throws IOException {
        wire.post("/me/cards", Card.json(Card.newId(), today));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
