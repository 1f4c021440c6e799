// All that Maven asks for: gets the few packages when they have changed, checks types, tests, builds.
// usage: node make.mjs OUTPUT_FOLDER [skip-tests=true]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const output = resolve(process.argv[2] ?? join(here, '../target/lean'));
const skipTests = process.argv[3] === 'skip-tests=true';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Node 24 or newer is needed, this is ${process.version}. Run ". ops/toolchain" first: it finds or gets one.`);
  process.exit(1);
}

const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const installed = join(here, 'node_modules/.installed-lock.json');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}
if (!skipTests) {
  run(process.execPath, join(here, 'node_modules/typescript/bin/tsc'), '--project', here);
  run(process.execPath, join(here, 'test.mjs'), '--test-reporter=dot');
}
run(process.execPath, join(here, 'build.mjs'), output);

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) {
    console.error(error?.message ?? `${command} ${args[0]} ended with ${status}`);
    process.exit(status ?? 1);
  }
}
