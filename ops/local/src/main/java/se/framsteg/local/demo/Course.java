package se.framsteg.local.demo;

import java.util.SplittableRandom;

/** Which way somebody's answers tend to go from one card to the next. No life is only its tendency. */
enum Course {
    RISING(0.36, 0.10),
    SLOW(0.15, 0.07),
    UNEVEN(0.32, 0.28),
    /** Better, then worse for half a year, then better again. */
    DIPPING(0.34, 0.10),
    STANDING(0.06, 0.06),
    FALLING(0.08, 0.28),
    /** Often cannot answer at first. */
    UNSURE(0.22, 0.12);

    private static final int DIP_FROM = 2;
    private static final int DIP_TO = 4;
    private static final double SELDOM_UNSURE = 0.04;
    private static final double FIRST_UNSURE = 0.45;

    private final double up;
    private final double down;

    Course(double up, double down) {
        this.up = up;
        this.down = down;
    }

    /**
     * How one answer differs from the one before: a step up, a step down, or mostly the same.
     *
     * @param card counted from 0
     */
    int step(int card, SplittableRandom random) {
        boolean dip = this == DIPPING && card >= DIP_FROM && card <= DIP_TO;
        double chance = random.nextDouble();
        if (chance < (dip ? down : up)) {
            return 1;
        }
        return chance < up + down ? -1 : 0;
    }

    /** How likely "cannot answer" is, from 0 to 1. */
    double unsure(int card) {
        return this == UNSURE ? FIRST_UNSURE / (1 + card / 2.0) : SELDOM_UNSURE;
    }
}
