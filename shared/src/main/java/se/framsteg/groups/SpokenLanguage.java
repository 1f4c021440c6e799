package se.framsteg.groups;

/**
 * What is spoken in a group. The national minorities' languages (lag 2009:724, 2 §) and sign language (språklag 2009:600, 9 §)
 * stand beside those that many who are new in Sweden speak.
 */
public enum SpokenLanguage {
    SWEDISH,
    /** Slowly and in short sentences. */
    EASY_SWEDISH,
    SIGN_LANGUAGE,
    ENGLISH,
    ALBANIAN,
    ARABIC,
    BOSNIAN,
    DARI,
    FINNISH,
    KURDISH,
    MEANKIELI,
    PERSIAN,
    POLISH,
    ROMANI,
    RUSSIAN,
    SAMI,
    SOMALI,
    SPANISH,
    THAI,
    TIGRINYA,
    TURKISH,
    UKRAINIAN,
    YIDDISH
}
