package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;

/** The form of an activity: new, or to be changed. */
final class ActivityForm extends Div {
    private final ActivitiesApi api;
    private final GroupWords words;
    private final UUID programme;
    private final ActivityFields fields;
    private final Saving<Activity> saving;
    private final Div effect = new Div();
    private final Consumer<Activity> done;
    private @Nullable Activity changed;
    private boolean touched;

    /**
     * @param begun filled in to begin with: what is changed, or what is copied; null for an empty form
     * @param isNew whether it is made anew
     * @param done with what is stored
     */
    ActivityForm(
            ActivitiesApi api,
            UUID programme,
            @Nullable Activity begun,
            boolean isNew,
            GroupWords words,
            Consumer<Activity> done) {
        this.api = api;
        this.words = words;
        this.programme = programme;
        this.done = done;
        this.changed = isNew ? null : begun;
        this.fields = new ActivityFields(api.choices(programme), begun, words, this::touch);
        addClassName("stack");
        fields.chooseProgramme(programme);
        if (begun != null) {
            fields.fill(begun.details());
        }
        saving = new Saving<>(
                fields.byPointer(),
                words.words(),
                new Saving.Conflicts<>(
                        () -> api.activity(programme, stored().id()),
                        stored -> fields.differences(stored.details()),
                        stored -> {
                            changed = stored;
                            submit();
                        },
                        this::fill));
        add(fields, saving, effect, Action.primary(words.text(save(isNew)), this::submit));
    }

    /** Whether there is something that would be lost. */
    boolean isTouched() {
        return touched;
    }

    private String save(boolean isNew) {
        if (isNew) {
            return "activity.save.new";
        }
        return isPublished() ? "activity.save.published" : "activity.save";
    }

    private void fill(Activity stored) {
        changed = stored;
        fields.fill(stored.details());
        touched = false;
    }

    /** What was said about the effect is not true any more. */
    private void touch() {
        touched = true;
        effect.removeAll();
    }

    private void submit() {
        effect.removeAll();
        saving.attempt(() -> fields.details(version()).ifPresent(details -> {
            if (changed == null) {
                done(api.make(programme, details));
            } else if (isPublished()) {
                ask(api.preview(programme, changed.id(), details), details);
            } else {
                done(api.change(programme, changed.id(), details));
            }
        }));
    }

    /** Nothing is saved before one has seen whom it touches. */
    private void ask(ChangeEffect does, ActivityDetails details) {
        var card = new EffectCard(
                does,
                stored(),
                words,
                () -> saving.attempt(() -> done(api.change(programme, stored().id(), details))),
                effect::removeAll);
        effect.add(card);
        card.focus();
    }

    private void done(Activity saved) {
        touched = false;
        done.accept(saved);
    }

    private boolean isPublished() {
        return changed != null && changed.state() == ActivityState.PUBLISHED;
    }

    private long version() {
        return changed == null ? 0 : changed.details().version();
    }

    private Activity stored() {
        return Objects.requireNonNull(changed);
    }
}
