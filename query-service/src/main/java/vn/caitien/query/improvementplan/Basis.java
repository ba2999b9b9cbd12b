package vn.caitien.query.improvementplan;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.school.Band;

/** The self-assessment a plan rests on. */
public record Basis(String schoolYear, @Nullable Band band) {}
