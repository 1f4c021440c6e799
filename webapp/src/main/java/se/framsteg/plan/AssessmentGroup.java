package se.framsteg.plan;

import static se.framsteg.plan.AssessmentField.EDUCATION;
import static se.framsteg.plan.AssessmentField.EXERCISE;
import static se.framsteg.plan.AssessmentField.FOOD;
import static se.framsteg.plan.AssessmentField.FUTURE;
import static se.framsteg.plan.AssessmentField.HEALTH_DOCUMENTED;
import static se.framsteg.plan.AssessmentField.HEALTH_SELF;
import static se.framsteg.plan.AssessmentField.INTERESTS;
import static se.framsteg.plan.AssessmentField.LIFE_EXPERIENCE;
import static se.framsteg.plan.AssessmentField.MATTERS_MOST;
import static se.framsteg.plan.AssessmentField.MENTAL_OBSTACLES;
import static se.framsteg.plan.AssessmentField.MOTIVATION;
import static se.framsteg.plan.AssessmentField.OWN_VIEW;
import static se.framsteg.plan.AssessmentField.PHYSICAL_OBSTACLES;
import static se.framsteg.plan.AssessmentField.PRESENT_SITUATION;
import static se.framsteg.plan.AssessmentField.RESOURCES;
import static se.framsteg.plan.AssessmentField.SLEEP;
import static se.framsteg.plan.AssessmentField.SOCIAL_SITUATION;
import static se.framsteg.plan.AssessmentField.STRENGTHS;
import static se.framsteg.plan.AssessmentField.WORK_EXPERIENCE;

import java.util.List;

/** Questions that are asked together. */
enum AssessmentGroup {
    NOW(PRESENT_SITUATION, OWN_VIEW, MATTERS_MOST, SOCIAL_SITUATION),
    YOU(INTERESTS, STRENGTHS, MOTIVATION),
    EXPERIENCE(LIFE_EXPERIENCE, EDUCATION, WORK_EXPERIENCE, RESOURCES),
    HEALTH(HEALTH_SELF, HEALTH_DOCUMENTED, SLEEP, FOOD, EXERCISE),
    ADAPTATION(PHYSICAL_OBSTACLES, MENTAL_OBSTACLES),
    AHEAD(FUTURE);

    private final List<AssessmentField> fields;

    AssessmentGroup(AssessmentField... fields) {
        this.fields = List.of(fields);
    }

    List<AssessmentField> fields() {
        return fields;
    }
}
