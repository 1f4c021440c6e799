// Builds the lean pages' scripts and styles into one folder, with a hash in each name and a gzipped twin beside it.
// usage: node build.mjs OUTPUT_FOLDER
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const here = import.meta.dirname;
const frontend = resolve(here, '../src/main/frontend');
const output = resolve(process.argv[2] ?? join(here, '../target/lean'));

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

// The indentation of the pages' markup would travel with them.
const unindented = {
  name: 'unindented',
  setup: ({ onLoad }) =>
    onLoad({ filter: /frontend\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\n\s+/g, '\n'),
      loader: 'ts',
    })),
};

const result = await build({
  entryPoints: [
    { out: 'card', in: join(frontend, 'progression/card/main.ts') },
    { out: 'card', in: join(frontend, 'progression/card/card.css') },
    { out: 'roster', in: join(frontend, 'groups/roster/main.ts') },
    { out: 'roster', in: join(frontend, 'groups/roster/roster.css') },
    { out: 'sign-out', in: join(frontend, 'lean/sign-out.ts') },
    { out: 'left-behind', in: join(frontend, 'lean/left-behind.ts') },
  ],
  outdir: output,
  entryNames: '[name]-[hash]',
  nodePaths: [join(here, 'node_modules')],
  plugins: [unindented],
  bundle: true,
  minify: true,
  format: 'esm',
  // What the phones we have seen can read: iOS 15.4 and the browsers of that spring.
  target: ['safari15.4', 'chrome99', 'firefox98'],
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  legalComments: 'none',
  external: ['*.woff2'],
  metafile: true,
});

const names = {};
for (const [file, { entryPoint }] of Object.entries(result.metafile.outputs)) {
  if (!entryPoint) continue;
  const name = basename(file);
  names[name.replace(/-[A-Z0-9]+\./, '.')] = name;
  writeFileSync(join(output, `${name}.gz`), gzipSync(readFileSync(join(output, name)), { level: 9 }));
}
writeFileSync(
  join(output, 'names.properties'),
  Object.entries(names).sort().map(([plain, hashed]) => `${plain}=${hashed}\n`).join(''),
);
