import type {Authority} from "../contract/authority.ts";
import {furtherColumns} from "./empty-tables.ts";

/** The README of a new data folder: what is in it, what it lacks, what to do next. `dir` is the folder as the user wrote it. */
export function readMe({name, code}: Authority, dir: string, missing: readonly string[]): string {
  const optional = [...furtherColumns()].map(
    ([log, columns]) => `- \`${log}\`: ${columns.map((column) => `\`${column}\``).join(", ")}`
  );
  return `# ${name} (${code}): a data folder

Everything from which one council's report is made. **It will hold records of children**: keep it outside any
repository, on a disk that only people who are allowed to see the records can read.

| where            | what                                                                                  |
| ---------------- | ------------------------------------------------------------------------------------- |
| \`authority.json\` | the council, the areas it is compared with, its years, its targets                    |
| \`returns/\`       | one folder a year with the tables of the SSDA903 return: still personal data          |
| \`service/\`       | the reviewing service's own logs                                                      |
| \`ssd/\`           | reviews from the Standard Safeguarding Dataset, where no log of them is kept          |
| \`comparators/\`   | figures of the Department for Education: ready-made files, or its own as downloaded   |
| \`population/\`    | children aged 0 to 17 by mid-year; residents by ethnic group at a census              |

## What is missing

${missing.length === 0 ? "Nothing but the records." : missing.map((words) => `- ${words}`).join("\n")}

## What to do next

Run these in the project's folder.

1. Open \`authority.json\` and put in who answers questions (\`contact\`), the day on which the extracts were taken
   (\`dataTakenOn\`) and any targets.
2. Copy the service logs that you keep into a folder \`service\` beside the return as submitted, with the same headers
   as the empty ones here, and leave out those that you do not keep.
3. \`npm run anonymise -- --from RETURN_AS_SUBMITTED --to ${dir} --replace\` replaces the empty return and logs with the
   pseudonymised ones, which are still personal data. Delete the logs that are still empty: one with only a header says that nothing happened.
4. \`npm run check -- --data ${dir}\` says what is wrong, where, and which measures it affects.
5. \`npm run build -- --data ${dir} --out ${dir}-site\` makes the site, and
   \`npm run attack -- --site ${dir}-site\` tries to find a child in it.
6. Read the draft. \`npm run approve -- --data ${dir} --name "…" --role "…"\` records who approved it.

## Further columns that a log may have

Add them only if you collect them: an empty column says that nothing happened.

${optional.join("\n")}
`;
}
