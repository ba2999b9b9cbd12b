package vn.caitien.query.audit;

/** What sort of value a {@link Word} holds, and so how it is put on the screen. */
enum Kind {
    /** Somebody's own words; quoted inside a sentence. */
    TEXT,
    /** A code, a name or a number of a paper, shown as it is. */
    PLAIN,
    /** Keys of our own words, separated by commas, e.g. {@code status.draft}. */
    WORDS,
    /** A level that is reached. */
    LEVEL,
    /** The lowest level asked for, which is not reached. */
    LEVEL_MISSED,
    /**
     * Where in a criterion: {@code 1.1}, {@code 1.1:2} (level) or {@code 1.1:2:a} (requirement).
     */
    PLACE,
    MONTH,
    SCHOOL_YEAR,
    DATE,
    /** Whole đồng. */
    MONEY,
    NUMBER,
    PERCENT,
    ROLE,
    /** Subject id; the name is looked up when the sentence is read. */
    PERSON,
    /** Several subject ids, as a telling joins them. */
    PEOPLE,
    /** Id of a supervising body; its name is looked up. */
    AUTHORITY,
    /** Id of an edition; its title is looked up. */
    FRAMEWORK
}
