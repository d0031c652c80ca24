import fc from 'fast-check';

/** Random input is the same in every run: a law holds or it does not. `SEED=random` looks further, `SEED=<number>` again at what it found. */
const { SEED = '20250306' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
