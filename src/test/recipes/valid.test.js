// Files are valid for whom they are written: by GitHub's own reader of workflows, GitLab's own schema, and shellcheck.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { file, scripts, workflows } from './guide.js';

let parser;

before(async () => {
    // It imports JSON in a way that Node does not know; a bundle has it inside.
    const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
    await build({
        stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: import.meta.dirname ?? '.' },
        bundle: true,
        platform: 'node',
        format: 'esm',
        banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
        outfile: join(folder, 'parser.mjs'),
        logLevel: 'error',
    });
    parser = await import(pathToFileURL(join(folder, 'parser.mjs')));
    rmSync(folder, { recursive: true });
});

async function errors(workflow) {
    const content = { name: 'publish.yml', content: workflow };
    const { context, value } = parser.parseWorkflow(content, new parser.NoOperationTraceWriter());
    const template = value && (await parser.convertWorkflowTemplate(context, value));
    return [...context.errors.getErrors().map((it) => it.message), ...(template?.errors ?? []).map((it) => it.Message)];
}

for (const { heading, text } of workflows) {
    test(`${heading}: the workflow is one`, async () => assert.deepEqual(await errors(text), []));

    test(`${heading}: its scripts are sound`, () => {
        for (const { run } of scripts(text)) {
            check(run.replaceAll(/\$\{\{.*?\}\}/g, 'expression'), 'bash');
        }
    });
}

test('a workflow that is none would be found', async () => {
    const broken = workflows[0].text.replace('runs-on', 'run-on').replace('vars.VISNYK_JAR', 'values.VISNYK_JAR');
    assert.match((await errors(broken)).join('\n'), /Unexpected value 'run-on'[\s\S]*Unrecognized named-value: 'values'/);
});

test('GitLab: the pipeline is one', () => assert.match(pipeline(file('.gitlab-ci.yml')), /json schema validated/));

test('a pipeline that is none would be found', () => {
    assert.doesNotMatch(pipeline(file('.gitlab-ci.yml').replace('rules:', 'rule:')), /json schema validated/);
});

test('nginx: the script is sound', () => check(file('publish.sh'), 'sh'));

function pipeline(text) {
    const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
    const git = (...words) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...words], { cwd: folder });
    writeFileSync(join(folder, '.gitlab-ci.yml'), text);
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'git@gitlab.com:newsroom/site.git');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Publish');
    const command = join(process.cwd(), 'node_modules/.bin/gitlab-ci-local');
    const { stdout, stderr } = spawnSync(command, ['--list-all'], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return stdout + stderr;
}

function check(script, shell) {
    const { stdout, error } = spawnSync('shellcheck', ['--shell', shell, '-'], { input: script, encoding: 'utf8' });
    assert.equal(error, undefined, 'shellcheck has to be installed');
    assert.equal(stdout, '');
}
