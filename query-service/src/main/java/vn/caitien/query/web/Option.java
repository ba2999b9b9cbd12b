package vn.caitien.query.web;

/** One entry of a choice on the screen. */
public record Option(String value, String text) {}
