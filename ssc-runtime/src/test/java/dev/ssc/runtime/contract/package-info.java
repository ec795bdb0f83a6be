/**
 * What every journal promises, as tests: {@link dev.ssc.runtime.contract.JournalContract} is to be extended by the author
 * of one.
 */
package dev.ssc.runtime.contract;
