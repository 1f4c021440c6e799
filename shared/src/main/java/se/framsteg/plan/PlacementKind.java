package se.framsteg.plan;

/** Praktik, arbetsträning, arbetsprövning. */
public enum PlacementKind {
    WORK_PLACEMENT,
    WORK_TRAINING,
    WORK_TRIAL
}
