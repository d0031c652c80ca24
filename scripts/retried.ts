import type { Reporter } from 'vitest/node';

/** A reporter that names the tests that passed only at another try: a second chance must not hide what is shaky. */
export default function retried(): Reporter {
  return {
    onTestCaseResult(test) {
      const { flaky, retryCount } = test.diagnostic() ?? {};
      if (flaky) console.log(`passed only at try ${(retryCount ?? 0) + 1}: ${test.fullName}`);
    },
  };
}
