/** What words of a paper mean by themselves: times, money, people, codes, and how sure that is. */
@NullMarked
package vn.caitien.command.planimport.reading.value;

import org.jspecify.annotations.NullMarked;
