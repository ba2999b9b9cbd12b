/**
 * What is printed: the plan, the sheet and the monitoring matrix as files. A form lays a paper out
 * once; Word and PDF show that paper, a workbook shows the same facts as tables.
 */
@NullMarked
package vn.caitien.query.document;

import org.jspecify.annotations.NullMarked;
