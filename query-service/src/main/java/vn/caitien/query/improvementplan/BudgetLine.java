package vn.caitien.query.improvementplan;

/** What all actions take from one source of money: whole đồng, and how many actions draw on it. */
public record BudgetLine(String source, long amount, int actions) {}
