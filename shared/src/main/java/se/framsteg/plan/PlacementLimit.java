package se.framsteg.plan;

import se.framsteg.problem.ProblemType;

/** What a placement should keep to, and staff may decide otherwise about with a reason. */
public enum PlacementLimit {
    /** Seed [003]: a supervisor is required, in the municipality and at a company. */
    NO_SUPERVISOR("/supervisor", ProblemType.SUPERVISOR_MISSING),
    BEYOND_FRAME_HOURS("/hours", ProblemType.BEYOND_FRAME),
    BEYOND_FRAME_WEEKS("/until", ProblemType.BEYOND_FRAME),
    OTHER_PLACEMENT("/since", ProblemType.PLACEMENTS_OVERLAP);

    private final String pointer;
    private final ProblemType problem;

    PlacementLimit(String pointer, ProblemType problem) {
        this.pointer = pointer;
        this.problem = problem;
    }

    /** The field at which it is told. */
    public String pointer() {
        return pointer;
    }

    public ProblemType problem() {
        return problem;
    }
}
