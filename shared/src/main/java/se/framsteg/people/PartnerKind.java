package se.framsteg.people;

public enum PartnerKind {
    MUNICIPALITY,
    EMPLOYMENT_SERVICE,
    SOCIAL_INSURANCE,
    REGION,
    OTHER
}
