package vn.caitien.query.audit;

import java.util.List;

/** A part of the trail, latest first; pages count from 0. */
public record AuditPage(List<AuditItem> items, int page, int size, int total) {}
