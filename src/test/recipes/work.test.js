// The parts of the recipes that decide something do what the guide says of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { file, scripts, workflows } from './guide.js';

let folder;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recipes-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script beside a report, where some commands only note that they were called; tells which and with what. */
function run(script, { report, noted = [], variables = {} }) {
    const commands = join(folder, 'commands');
    mkdirSync(commands, { recursive: true });
    for (const name of noted) {
        writeFileSync(join(commands, name), `#!/bin/sh\necho "${name} $*" >>"${folder}/calls"\n[ "$2" != is-active ]\n`);
        chmodSync(join(commands, name), 0o755);
    }
    writeFileSync(join(folder, 'calls'), '');
    if (report) {
        writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    }
    const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${commands}:${process.env.PATH}`, ...variables },
    });
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, 'calls'), 'utf8').trim();
}

test('the same checks every pull request, with what the main branch published and nothing of previews', () => {
    const jobs = workflows.map(({ text }) => parse(text).jobs);
    assert.deepEqual(new Set(jobs.map(({ check }) => JSON.stringify(check))).size, 1);
    const { if: condition, steps } = jobs[0].check;
    assert.equal(condition, "github.event_name == 'pull_request'");
    assert.match(steps.at(-1).run, / check --format github$/);
    const kept = steps.find((step) => step.uses === 'actions/cache/restore@v4').with;
    assert.equal(kept['restore-keys'], 'site-');
    for (const { build, publish } of jobs) {
        const { key } = (build ?? publish).steps.find((step) => step.uses === 'actions/cache@v4').with;
        assert.match(key, /^\$\{\{ github.event_name == 'pull_request' && 'preview' \|\| 'site' \}\}-/);
    }
});

function isDue(event, report) {
    const script = scripts(workflows[0].text).find((it) => it.id === 'next').run;
    const output = join(folder, 'output');
    writeFileSync(output, '');
    run(script, { report, variables: { GITHUB_EVENT_NAME: event, GITHUB_OUTPUT: output } });
    return readFileSync(output, 'utf8').trim();
}

test('the same decides in every workflow whether something is due', () => {
    const jobs = workflows.map(({ text }) => JSON.stringify(parse(text).jobs.due));
    assert.equal(jobs.length, 4);
    assert.deepEqual(new Set(jobs).size, 1);
});

test('a scheduled run builds when a story is due, and not before', () => {
    assert.equal(isDue('schedule', { next: '2026-01-01T05:00:00Z' }), 'due=true');
    assert.equal(isDue('schedule', { next: '2999-01-01T05:00:00Z' }), 'due=false');
    assert.equal(isDue('schedule', { next: null }), 'due=false');
});

test('a scheduled run builds when nothing is known', () => assert.equal(isDue('schedule'), 'due=true'));

test('a change is built whatever is due', () => assert.equal(isDue('push', { next: null }), 'due=true'));

function invalidated(urls) {
    const script = scripts(workflows.find((it) => it.heading.startsWith('S3')).text).find((it) => it.run.includes('aws s3')).run;
    const calls = run(script, { report: { urls }, noted: ['aws'], variables: { BUCKET: 'news', DISTRIBUTION: 'E1' } });
    const batch = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'));
    return { calls: calls.split('\n'), paths: batch.Paths.Items };
}

test('CloudFront forgets the addresses that have changed', () => {
    const { calls, paths } = invalidated({
        added: ['https://news.example/en/a/'],
        changed: ['https://news.example/'],
        removed: ['https://news.example/en/b/'],
    });
    assert.deepEqual(paths, ['/en/a/', '/', '/en/b/']);
    assert.match(calls.at(-1), /^aws cloudfront create-invalidation --distribution-id E1 /);
});

test('CloudFront forgets all when much has changed, and nothing when nothing has', () => {
    const many = Array.from({ length: 1001 }, (_, i) => `https://news.example/${i}/`);
    assert.deepEqual(invalidated({ added: many, changed: [], removed: [] }).paths, ['/*']);
    const { calls } = invalidated({ added: [], changed: [], removed: [] });
    assert.ok(calls.every((call) => call.startsWith('aws s3 sync ')));
});

test('no photo is removed before the pages that show it', () => {
    const { calls } = invalidated({ added: [], changed: [], removed: [] });
    const removing = calls.filter((call) => call.includes('--delete'));
    assert.deepEqual(removing.map((call) => call.split(' ')[4]), ['s3://news', 's3://news/photos']);
});

test('CloudFront asks for files where a folder is meant', () => {
    const handler = runInNewContext(`${file('cloudfront.js')}; handler`);
    assert.equal(handler({ request: { uri: '/en/' } }).uri, '/en/index.html');
    assert.equal(handler({ request: { uri: '/en/feed.xml' } }).uri, '/en/feed.xml');
    assert.equal(handler({ request: { uri: '/en' } }).headers.location.value, '/en/');
});

function scheduled(next) {
    const script = parse(file('.gitlab-ci.yml')).next.script.join('\n');
    return run(script, { report: { next }, noted: ['curl'], variables: { SCHEDULE: '7', CI_API_V4_URL: 'https://lab.example/api' } });
}

test('GitLab: the schedule is moved to the next change', () => {
    assert.match(scheduled('2026-10-17T06:05:00Z'), /--data-urlencode cron=05 06 17 10 \* .*pipeline_schedules\/7$/);
    assert.equal(scheduled(null), '');
});

function published(next) {
    writeFileSync(join(folder, 'publish.sh'), file('publish.sh'));
    const noted = ['git', 'visnyk', 'sudo', 'systemctl', 'systemd-run'];
    return run('sh publish.sh', { report: { next }, noted }).split('\n');
}

test('nginx: the next build is that of the next change', () => {
    assert.match(
        published('2026-10-17T06:05:00Z').at(-1),
        /^systemd-run --user --quiet --unit news-1792217100 --on-calendar 2026-10-17 06:05:00 UTC .*\/publish.sh$/,
    );
    assert.ok(published(null).every((call) => !call.startsWith('systemd-run')));
});
