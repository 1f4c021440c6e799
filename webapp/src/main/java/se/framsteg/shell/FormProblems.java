package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import se.framsteg.problem.ProblemType;
import se.framsteg.ui.Notice;

/** Shows what the API said no to: at the field concerned where there is one, otherwise in the form's notice. */
public final class FormProblems {
    private final Map<String, ? extends HasValidation> fields;
    private final Notice notice;

    /** @param fields by JSON pointer into the request body, e.g. {@code /contact} */
    public FormProblems(Map<String, ? extends HasValidation> fields, Notice notice) {
        this.fields = fields;
        this.notice = notice;
    }

    /** Runs what may be refused. Returns whether it went through. */
    public boolean attempt(Runnable task) {
        clear();
        try {
            task.run();
            return true;
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_SIGNED_IN)) {
                throw problem;
            }
            show(problem);
            return false;
        }
    }

    public void clear() {
        notice.clear();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    public void show(ApiProblem problem) {
        var shown = false;
        for (var field : fields.entrySet()) {
            var fault = problem.at(field.getKey());
            if (fault != null) {
                mark(field.getValue(), words(fault));
                shown = true;
            }
        }
        if (!shown) {
            notice.sayWrong(words(problem));
        }
    }

    /** Says what is wrong with a field, and leads to the first one of its form that is marked: it may be out of sight. */
    public static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof HasElement place) {
            place.getElement().executeJs("""
                            const first = this.closest('.form, main')?.querySelector('[aria-invalid="true"]');
                            first?.focus();
                            first?.scrollIntoView({block: 'nearest'});""");
        }
    }

    public static String words(Component page, ApiProblem problem) {
        var seconds = problem.retryAfterSeconds();
        return problem.is(ProblemType.SLOW_DOWN) && seconds != null
                ? page.getTranslation("problem.slow-down.until", Math.max(1, (seconds + 59) / 60))
                : page.getTranslation("problem." + problem.type().slug());
    }

    private String words(ApiProblem problem) {
        return words(notice, problem);
    }

    private String words(ProblemType fault) {
        return notice.getTranslation("problem." + fault.slug());
    }
}
