import { ask } from './asking';

// The page is asked while the views, and what they share with other scripts, are still being loaded.
const asking = ask({});

// By then the scripts that stand behind this one have run.
document.addEventListener('DOMContentLoaded', async () => {
  const root = document.getElementById('root');
  const [{ start }, { answerTo }] = await Promise.all([import('./start'), import('./reading')]);
  if (root) await start(root, answerTo(asking));
});
