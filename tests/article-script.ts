/** Stands for `/article.js` where popup code is run in tests: the same script, run as the browser runs it. */
import script from '../entrypoints/article';

await script.main();
