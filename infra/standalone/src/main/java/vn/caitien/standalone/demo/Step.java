package vn.caitien.standalone.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that somebody did at a moment.
 *
 * @param user user name of whoever did it
 * @param key under which it is done once, however often the story is told
 */
record Step(Instant at, String user, UUID key, Deed deed) {}
