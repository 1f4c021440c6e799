package se.framsteg.identity;

/**
 * Something that tries are counted for.
 *
 * @param id keyed hash: the table tells neither addresses nor accounts
 */
record Counted(byte[] id, Pace pace) {}
