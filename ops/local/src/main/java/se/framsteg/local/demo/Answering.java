package se.framsteg.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import se.framsteg.progression.Answer;
import se.framsteg.progression.AnswerState;
import se.framsteg.progression.Instrument;
import se.framsteg.progression.Question;
import se.framsteg.progression.Scale;

/** One person's answers, card after card: most stay as they were, some move a step, some cannot be given. */
final class Answering {

    private static final String SEEKING = "seeking-work";
    private static final String PAID = "paid-work";
    private static final double SKIPS = 0.02;
    private static final double SEEKS_MORE_EACH_CARD = 0.14;
    private static final int FULL_TIME_HOURS = 40;
    private static final int LEAST_HOURS = 16;

    private final Course course;
    private final SplittableRandom random;
    private final Map<String, Integer> levels = new HashMap<>();
    private int card;

    Answering(Course course, SplittableRandom random) {
        this.course = course;
        this.random = random;
    }

    /** @param paid whether the person has paid work by now */
    List<Answer> next(Instrument instrument, boolean paid) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : instrument.questions()) {
            answers.add(answer(question, paid));
        }
        card++;
        return answers;
    }

    private Answer answer(Question question, boolean paid) {
        return switch (question.kind()) {
            case SCALE -> onScale(question.code(), Objects.requireNonNull(question.scale()));
            case YES_NO -> value(question.code(), isYes(question.code(), paid) ? 1 : 0);
            case HOURS ->
                paid
                        ? value(question.code(), random.nextInt(LEAST_HOURS, FULL_TIME_HOURS + 1))
                        : new Answer(question.code(), AnswerState.NOT_ASKED, null);
        };
    }

    private boolean isYes(String code, boolean paid) {
        return switch (code) {
            case SEEKING -> random.nextDouble() < SEEKS_MORE_EACH_CARD * card;
            case PAID -> paid;
            default -> false;
        };
    }

    private Answer onScale(String code, Scale scale) {
        Integer before = levels.get(code);
        // Nobody who needs such a programme begins at the top.
        int level =
                before == null ? random.nextInt(scale.lowest(), scale.highest()) : before + course.step(card, random);
        level = Math.clamp(level, scale.lowest(), scale.highest());
        levels.put(code, level);
        double chance = random.nextDouble();
        if (chance < course.unsure(card)) {
            return new Answer(code, AnswerState.CANNOT_ANSWER, null);
        }
        return chance > 1 - SKIPS ? new Answer(code, AnswerState.SKIPPED, null) : value(code, level);
    }

    private static Answer value(String code, int value) {
        return new Answer(code, AnswerState.VALUE, value);
    }
}
