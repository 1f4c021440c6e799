package se.framsteg.plan;

import se.framsteg.ui.Words;

/** A talk in one line: what, when, where. */
final class TalkWords {
    private final Words words;

    TalkWords(Words words) {
        this.words = words;
    }

    String of(FollowUpTime time) {
        var place = time.place();
        return words.of("follow-up-kind", time.kind()) + ", "
                + words.weekday(time.on().getDayOfWeek()) + " "
                + words.day(time.on()) + " " + words.hours(time.from(), time.until())
                + (place == null ? "" : ", " + place);
    }
}
