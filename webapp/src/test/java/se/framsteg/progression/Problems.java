package se.framsteg.progression;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;

/** What the API says no with. */
final class Problems {
    private Problems() {}

    static ApiProblem of(ProblemType type) {
        var problem = mock(ApiProblem.class);
        when(problem.type()).thenReturn(type);
        when(problem.is(type)).thenReturn(true);
        when(problem.errors()).thenReturn(List.of());
        return problem;
    }

    static ApiProblem conflict(String current) {
        var problem = of(ProblemType.DRAFT_CHANGED_ELSEWHERE);
        when(problem.current()).thenReturn(current);
        return problem;
    }
}
