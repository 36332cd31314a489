import { readArguments, usage } from './arguments.ts';
import { startCollector } from './start.ts';

const options = readArguments(process.argv.slice(2));
if ('fault' in options) {
  console.error(`${options.fault}\n\n${usage}`);
  process.exit(2);
}

const collector = await startCollector(options).catch((error: Error) => {
  console.error(`The collector did not start: ${error.message}`);
  process.exit(1);
});
console.log(`Collector: ${collector.url}`);
console.log(`Enrolment token: ${collector.enrollmentToken}`);
if (collector.setupLink) {
  console.log(`Make the first admin (this link works once, for 24 hours): ${collector.setupLink}`);
}
console.log('Ready. Stop with Ctrl+C.');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    collector.close().then(() => process.exit(0));
  });
}
