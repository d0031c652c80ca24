import { processIo } from './io';
import { program } from './program';

process.exitCode = await program(['cite', ...process.argv.slice(2)], processIo());
