import { processIo } from './io';
import { program } from './program';

process.exitCode = await program(['compare', ...process.argv.slice(2)], processIo());
