import { listDetectors } from './new/list-detectors.ts';

console.log(listDetectors(process.cwd()) ? 'The lists were written anew.' : 'The lists are up to date.');
