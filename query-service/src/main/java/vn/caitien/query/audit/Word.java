package vn.caitien.query.audit;

/**
 * One value of a fact.
 *
 * @param name what the value is, perhaps with parts after colons: {@code goal}, {@code outcome:1:a}
 * @param minor left out of the sentence as long as something weightier can be told
 */
record Word(String name, Kind kind, String text, boolean minor) {}
