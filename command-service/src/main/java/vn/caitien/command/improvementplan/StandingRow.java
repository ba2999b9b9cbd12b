package vn.caitien.command.improvementplan;

import vn.caitien.command.improvementplan.ActionCommand.Row;

/**
 * A row of a plan as it is.
 *
 * @param place among the rows of the plan, from 0
 * @param over whether it can no longer be written
 */
record StandingRow(String action, int place, Row row, boolean over) {}
