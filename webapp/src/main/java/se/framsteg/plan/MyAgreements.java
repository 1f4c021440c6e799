package se.framsteg.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** What was agreed round the plan, for the participant: the placement, the next talk, who does what. */
@Singleton
final class MyAgreements {
    private final PlacementsApi placements;
    private final FollowUpsApi followUps;

    MyAgreements(PlacementsApi placements, FollowUpsApi followUps) {
        this.placements = placements;
        this.followUps = followUps;
    }

    Div of(Words words, LocalDate today) {
        var all = new Div();
        all.addClassName("stack");
        var current = placements.ownPlacements().placements().stream()
                .filter(placement -> !placement.details().until().isBefore(today))
                .map(placement -> placement(placement.details(), words))
                .toList();
        if (!current.isEmpty()) {
            all.add(new Part(words.text("placement.mine"), current.toArray(Div[]::new)));
        }
        var round = new Div();
        round.addClassName("stack");
        fill(round, followUps.ownFollowUps(), words);
        all.add(round);
        return all;
    }

    private static Div placement(PlacementDetails details, Words words) {
        var pairs = PlacementShown.of(details, words.text("placement.wants.mine"), words);
        var card = new Div(Prose.lead(details.employer()), pairs);
        card.addClassNames("card", "stack");
        var phone = details.supervisorPhone();
        if (phone != null) {
            var call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), words.text("placement.call", phone));
            call.addClassName("button");
            card.add(call);
        }
        return card;
    }

    private void fill(Div round, FollowUps stored, Words words) {
        round.removeAll();
        var planned = stored.followUps().reversed().stream()
                .filter(talk -> talk.state() == FollowUpState.PLANNED
                        && !talk.time().on().isBefore(stored.date()))
                .map(talk -> Prose.plain(new TalkWords(words).of(talk.time())))
                .toList();
        if (!planned.isEmpty()) {
            var part = new Part(words.text("follow-up.next"));
            planned.forEach(part::add);
            round.add(part);
        }
        var told = stored.followUps().stream()
                .filter(talk -> talk.record() != null)
                .map(talk -> told(talk, words))
                .toArray(Div[]::new);
        if (told.length > 0) {
            round.add(new Fold(words.text("follow-up.told"), told));
        }
        var open = stored.actions().stream()
                .filter(action -> action.details().state() == ActionState.OPEN)
                .toList();
        if (!open.isEmpty()) {
            round.add(new Part(words.text("action.agreed"), actions(round, open, words)));
        }
    }

    private static Div told(FollowUp talk, Words words) {
        var record = new Div(String.valueOf(talk.record()));
        record.addClassName("as-written");
        var when = Prose.soft(new TalkWords(words).of(talk.time()) + " · " + words.of("follow-up-state", talk.state()));
        var told = new Div(when, record);
        told.addClassNames("stack", "tight");
        return told;
    }

    private Div actions(Div round, List<AgreedAction> open, Words words) {
        var list = new Div();
        list.addClassName("stack");
        open.forEach(action -> {
            var details = action.details();
            var line = new Div(
                    Prose.plain(details.words()),
                    Prose.soft(words.text("action.who-when", owner(action, words), words.day(details.due()))));
            line.addClassNames("card", "stack", "tight");
            if (details.owner().kind() == ActionOwner.Kind.PARTICIPANT) {
                line.add(Action.secondary(words.text("action.done"), () -> done(round, action, words)));
            }
            list.add(line);
        });
        return list;
    }

    /** What somebody changed meanwhile is shown, to say the same of again. */
    private void done(Div round, AgreedAction action, Words words) {
        var notice = new Notice();
        var mark = new ActionMark(ActionState.DONE, action.details().version());
        if (new FormProblems(Map.of(), notice)
                .attempt(() -> fill(round, followUps.markOwnAction(action.id(), mark), words))) {
            return;
        }
        fill(round, followUps.ownFollowUps(), words);
        round.addComponentAsFirst(notice);
    }

    private static String owner(AgreedAction action, Words words) {
        return action.details().owner().kind() == ActionOwner.Kind.PARTICIPANT
                ? words.text("action.you")
                : ActionWords.owner(action);
    }
}
