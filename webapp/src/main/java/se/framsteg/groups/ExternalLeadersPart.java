package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** Leaders from outside on their activity's page: who is asked, who has said yes and until when, and asking one more. */
final class ExternalLeadersPart extends Section {
    private final ExternalLeadersApi api;
    private final GroupWords words;
    private final Activity activity;
    private final boolean over;
    private final Field name;
    private final Field contact;
    private final Dropdown<Language> language;
    private final Notice notice = new Notice();
    private final FormProblems problems;
    private final Div list = new Div();

    ExternalLeadersPart(ExternalLeadersApi api, GroupWords words, Activity activity) {
        this.api = api;
        this.words = words;
        this.activity = activity;
        over = activity.state() == ActivityState.CANCELLED || activity.state() == ActivityState.FINISHED;
        name = new Field(words.text("external-leader.name")).with("maxlength", "200");
        contact = new Field(words.text("external-leader.contact")).with("maxlength", "254");
        language = new Dropdown<>(
                words.text("contact.language"),
                List.of(Language.values()),
                each -> words.words().of("language", each));
        problems = new FormProblems(Map.of("/name", name, "/contact", contact), notice);
        addClassName("stack");
        list.addClassName("stack");
        add(
                new H2(words.text("external-leader.title")),
                Prose.soft(words.text("external-leader.means", Roster.DAYS_OPEN)),
                notice,
                list);
        if (!over) {
            add(asking());
        }
        show(api.externalLeaders(activity.programmeId(), activity.id()));
    }

    private Fold asking() {
        var form =
                new Div(name, contact, language, Action.secondary(words.text("external-leader.invite"), this::invite));
        form.addClassNames("stack", "form");
        return new Fold(words.text("external-leader.ask"), form);
    }

    private void show(List<ExternalLeader> leaders) {
        list.removeAll();
        if (leaders.isEmpty()) {
            list.add(Prose.plain(words.text("external-leader.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassNames("plain", "stack");
        leaders.forEach(leader -> lines.add(new ListItem(card(leader))));
        list.add(lines);
    }

    private Div card(ExternalLeader leader) {
        var until = words.words().day(leader.until().atZone(Calendar.HERE).toLocalDate());
        var card = new Div(
                Prose.lead(leader.name()),
                Prose.plain(words.words().of("external-leader-state", leader.state(), until)),
                Prose.soft(leader.contact()));
        card.addClassNames("card", "stack", "tight");
        var ways = new Div();
        ways.addClassName("row");
        var waits = leader.state() == ExternalLeaderState.INVITED || leader.state() == ExternalLeaderState.RUN_OUT;
        if (waits && !over) {
            ways.add(Action.secondary(words.text("external-leader.again"), () -> sendAgain(leader)));
        }
        ways.add(new Confirmation(
                words.text("external-leader.take-off"),
                words.text("external-leader.take-off.means", leader.name()),
                words.text("external-leader.take-off.yes"),
                words.text("external-leader.take-off.no"),
                () -> takeOff(leader)));
        card.add(ways);
        return card;
    }

    private void invite() {
        var invited = new NewExternalLeader(name.getValue(), contact.getValue(), language.getValue());
        attempt(
                () -> api.inviteLeader(activity.programmeId(), activity.id(), invited),
                words.text("external-leader.sent", invited.name()),
                () -> {
                    name.setValue("");
                    contact.setValue("");
                });
    }

    private void sendAgain(ExternalLeader leader) {
        attempt(
                () -> api.inviteLeaderAgain(activity.programmeId(), activity.id(), leader.id()),
                words.text("external-leader.sent-again", leader.name()),
                () -> {});
    }

    private void takeOff(ExternalLeader leader) {
        attempt(
                () -> api.takeLeaderOff(activity.programmeId(), activity.id(), leader.id()),
                words.text("external-leader.taken-off", leader.name()),
                () -> {});
    }

    private void attempt(Supplier<List<ExternalLeader>> change, String done, Runnable after) {
        var stored = problems.attempt(() -> {
            try {
                show(change.get());
            } catch (ApiProblem problem) {
                if (problem.is(ProblemType.NOT_FOUND)) {
                    // Somebody else took them off meanwhile: what stands is shown with the words.
                    show(api.externalLeaders(activity.programmeId(), activity.id()));
                }
                throw problem;
            }
        });
        if (stored) {
            after.run();
            notice.say(done);
        }
    }
}
