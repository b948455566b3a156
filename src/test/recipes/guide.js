// The files that the guide's page on publishing gives, as they are there.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const page = readFileSync(new URL('../../site/markdown/publishing.md', import.meta.url), 'utf8');

/** Each file, with its name and the heading it is below. */
export const files = [...page.matchAll(/^## (.*)$|^```\S+ title=(\S+)\n([\s\S]*?)^```$/gm)].reduce(
    (found, [, heading, name, text]) => {
        if (heading) {
            found.heading = heading;
        } else {
            found.list.push({ heading: found.heading, name, text });
        }
        return found;
    },
    { heading: '', list: [] },
).list;

/** The file of a recipe. */
export function file(name, heading) {
    return files.find((it) => it.name === name && (!heading || it.heading === heading)).text;
}

/** The workflows for GitHub's runners, by the host they publish to. */
export const workflows = files.filter((it) => it.name.startsWith('.github/'));

/** The steps of a workflow that run something, with their job. */
export function scripts(workflow) {
    return Object.entries(parse(workflow).jobs).flatMap(([job, { steps }]) =>
        steps.filter((step) => step.run).map((step) => ({ job, ...step })),
    );
}
