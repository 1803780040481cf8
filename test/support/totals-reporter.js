// A bench takes as long as it takes, and says itself how long that may be.
const LIMIT_MINUTES = process.env.BENCH ? 600 : 60;
const GRACE_SECONDS = 10;

/**
 * Ends every run with one line, `N passed, N failed, N skipped`, summed over all projects.
 *
 * It also ends runs that would not end by themselves, and fails those that leave tests out where CI expects all of them.
 */
export default class TotalsReporter {
  onRunStart(results) {
    // At exit, so that nothing can be printed after it.
    process.once('exit', () => console.log(totals(results)));
    this.exitAfter(LIMIT_MINUTES * 60, `The tests were stopped after ${LIMIT_MINUTES} minutes.`);
  }

  onRunComplete(_contexts, results) {
    if (process.env.CI === 'true' && skipped(results) > 0) {
      console.error('Tests were skipped, which is a failure here: CI runs all of them.');
      process.exitCode = 1;
    }
    this.exitAfter(GRACE_SECONDS, 'The tests ended, but something they opened is still open.');
  }

  exitAfter(seconds, reason) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      console.error(reason);
      process.exit(1);
    }, seconds * 1000);
    this.timer.unref();
  }
}

const skipped = ({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests;

/** A file that could not even be loaded counts as one failure, for none of its tests could count. */
const totals = (results) =>
  `${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed, ${skipped(results)} skipped`;
