import { firstClient } from './first-client';

declare const process: { argv: string[], exitCode: number };

const expected = ['I am county-620702', 'received 1', 'wrong-unit /figures/0/unit'];

firstClient(process.argv[2], process.argv[3]).then((told) => {
  console.log(told.join('\n'));
  process.exitCode = told.join() === expected.join() ? 0 : 1;
});
