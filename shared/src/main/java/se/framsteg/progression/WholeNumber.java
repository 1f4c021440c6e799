package se.framsteg.progression;

import io.micronaut.context.annotation.Bean;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Reads an answer's value, and nothing but whole numbers: left to itself the decoder cuts 3.5 to 3 and takes "3" for 3. A bean
 * of its own type only, for otherwise it would read every whole number.
 */
@Singleton
@Bean(typed = WholeNumber.class)
public final class WholeNumber implements Deserializer<Integer> {

    @Override
    public Integer deserialize(Decoder decoder, DecoderContext context, Argument<? super Integer> type)
            throws IOException {
        JsonNode node = decoder.decodeNode();
        if (node.isNumber() && node.getNumberValue() instanceof Integer number) {
            return number;
        }
        throw decoder.createDeserializationException("not a whole number", null);
    }
}
