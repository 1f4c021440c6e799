// Bundles every *.test.ts and runs the result with Node's own test runner.
import { build } from 'esbuild';
import { globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

const here = import.meta.dirname;
const output = resolve(here, '../target/lean-test');
rmSync(output, { recursive: true, force: true });

await build({
  entryPoints: globSync(join(here, '../src/test/frontend/**/*.test.ts')),
  outdir: output,
  outExtension: { '.js': '.mjs' },
  nodePaths: [join(here, 'node_modules')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
});

const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', ...process.argv.slice(2), ...globSync(join(output, '**/*.test.mjs'))],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
