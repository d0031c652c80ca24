import { readTab } from './reading';

// The page is read while the views are still being loaded.
const first = readTab({});
const root = document.getElementById('root');
if (root) void import('./start').then(({ start }) => start(root, first));
