import { plainPage } from '../src/cli/dom/window';
import { invariants } from './invariants';

invariants({
  parse: plainPage,
  written: ({ documentElement: root }) =>
    JSON.stringify([[...root.attributes].map(({ name, value }) => [name, value]), root.innerHTML]),
});
